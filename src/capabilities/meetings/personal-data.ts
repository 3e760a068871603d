import type { PersonalData } from '#journal/data-class.ts';

export const meetingsPersonalData: PersonalData = {
	classes: [
		{
			key: 'meetings.guest',
			title: { de: 'Einladungen und Zusagen', en: 'Invitations and answers' },
			what: {
				de: 'Wer zu welchem Treffen eingeladen oder angemeldet ist, die Antwort, Platz oder Warteliste, und die Prüfsumme des Links, mit dem geantwortet wird.',
				en: 'Who is invited or signed up to which meeting, the answer, seat or waiting list, and the hash of the link by which they answer.'
			},
			purpose: { de: 'Ein Treffen vorbereiten.', en: 'To prepare a meeting.' },
			basis: 'task',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				meeting_guest: [
					...['person_id', 'name', 'email', 'language', 'origin', 'confirmed_at', 'answer'],
					...['answered_at', 'answered_by', 'companions', 'seat', 'queued_at']
				],
				meeting_link: ['secret_hash', 'guest_id']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: { de: 'nach dem Treffen', en: 'after the meeting' }
			},
			onDeletion: {
				de: 'Werden gelöscht; ein Platz wird frei.',
				en: 'Are deleted; a seat becomes free.'
			},
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				day: { de: 'Tag', en: 'Day' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				answer: { de: 'Antwort', en: 'Answer' },
				at: { de: 'Beantwortet', en: 'Answered' }
			}
		},
		{
			key: 'meetings.needs',
			title: { de: 'Bedarf bei Treffen', en: 'Needs at meetings' },
			what: {
				de: 'Was jemand freiwillig angibt: stufenloser Zugang, Dolmetschen, Kinderbetreuung, Essen.',
				en: 'What somebody says of their own accord: step-free access, interpreting, childcare, food.'
			},
			purpose: {
				de: 'Dass alle teilnehmen können.',
				en: 'To let everybody take part.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				meeting_guest: ['step_free', 'interpreter', 'children', 'children_ages', 'diet', 'needs']
			},
			retention: {
				unit: 'days',
				usual: 14,
				least: 1,
				most: 60,
				from: { de: 'nach dem Treffen', en: 'after the meeting' }
			},
			onDeletion: { de: 'Wird gelöscht.', en: 'Is deleted.' },
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				stepFree: { de: 'Stufenloser Zugang', en: 'Step-free access' },
				interpreter: { de: 'Dolmetschen', en: 'Interpreting' },
				children: { de: 'Kinder', en: 'Children' },
				diet: { de: 'Essen', en: 'Food' },
				other: { de: 'Sonstiges', en: 'Other' }
			}
		},
		{
			key: 'meetings.attendance',
			title: { de: 'Wer bei Treffen war', en: 'Who was at meetings' },
			what: {
				de: 'Name, Organisation und Sektor von Menschen, die bei einem Treffen waren.',
				en: 'Name, organisation and sector of people who were at a meeting.'
			},
			purpose: {
				de: 'Zeigen, wer mitgewirkt hat, und das Protokoll bestätigen lassen.',
				en: 'To show who took part, and to have the minutes approved.'
			},
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['steering'],
			places: {
				attendance: ['guest_id', 'name', 'organisation', 'sector', 'way']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: { de: 'nach dem Treffen', en: 'after the meeting' }
			},
			onDeletion: {
				de: 'Wird gelöscht, soweit die Einladung dazu führt.',
				en: 'Is deleted as far as the invitation leads to it.'
			},
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				day: { de: 'Tag', en: 'Day' }
			}
		}
	],
	notPersonal: {
		meeting: [
			...['id', 'process_id', 'step_id', 'minutes', 'step_free', 'lift', 'toilet', 'hearing_loop'],
			...['directions', 'online_link', 'interpreters', 'childcare', 'capacity', 'answer_by'],
			...['joining', 'revision', 'door_secret', 'reminded_for', 'begun_entry', 'changed_entry'],
			...['cancelled_entry', 'cancel_reason']
		],
		agenda_item: [
			...['id', 'meeting_id', 'rank', 'title', 'minutes', 'phase', 'speaker'],
			...['begun_entry', 'ended_entry']
		],
		meeting_guest: ['id', 'meeting_id', 'moved_up_entry', 'revision', 'begun_entry', 'ended_entry'],
		attendance: ['id', 'meeting_id', 'begun_entry', 'ended_entry'],
		head_count: ['id', 'meeting_id', 'sector', 'people', 'begun_entry', 'ended_entry']
	}
};
