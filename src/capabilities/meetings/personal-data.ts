import type { PersonalData } from '#journal/data-class.ts';

export const meetingsPersonalData: PersonalData = {
	classes: [
		{
			key: 'meetings.guest',
			title: {
				de: 'Einladungen zu Treffen und Anwesenheit',
				en: 'Invitations to meetings, and attendance'
			},
			what: {
				de: 'Wer eingeladen war, zu- oder abgesagt hat und da war. Prüfsummen der Links, mit denen man antwortet.',
				en: 'Who was invited, said yes or no, and was there. Hashes of the links by which people answer.'
			},
			purpose: {
				de: 'Treffen vorbereiten und festhalten, wer dabei war.',
				en: 'To prepare meetings, and to note who was there.'
			},
			basis: 'task',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				meeting_guest: [
					...['person_id', 'name', 'email', 'language', 'confirmed_at', 'answer'],
					...['answered_at', 'answered_by', 'companions']
				],
				meeting_link: ['secret_hash', 'guest_id'],
				attendance: ['guest_id', 'name', 'organisation', 'sector']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: { de: 'nach dem Treffen', en: 'after the meeting' }
			},
			onDeletion: {
				de: 'Wird geleert; vor einem Treffen wird der Platz frei. Die Zahl der Menschen, die da waren, bleibt.',
				en: 'Is emptied; before a meeting the seat becomes free. The number of people who were there stays.'
			},
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				day: { de: 'Tag', en: 'Day' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				answer: { de: 'Antwort', en: 'Answer' },
				at: { de: 'Beantwortet', en: 'Answered' },
				present: { de: 'Da gewesen', en: 'Was there' }
			}
		},
		{
			key: 'meetings.needs',
			title: { de: 'Was jemand beim Treffen braucht', en: 'What somebody needs at a meeting' },
			what: {
				de: 'Stufenloser Zugang, Sprache zum Dolmetschen, Kinderbetreuung, Essen und anderes, wenn es angegeben wurde.',
				en: 'Step-free access, language to interpret, childcare, food and other needs, if they were given.'
			},
			purpose: {
				de: 'Alle sollen teilnehmen können.',
				en: 'Everybody should be able to take part.'
			},
			basis: 'consent',
			source: 'self',
			recipients: [],
			seenBy: ['self', 'steering'],
			places: {
				meeting_guest: ['step_free', 'interpreter', 'children', 'children_ages', 'diet', 'needs']
			},
			retention: {
				unit: 'days',
				usual: 14,
				least: 0,
				most: 60,
				from: { de: 'nach dem Treffen', en: 'after the meeting' }
			},
			onDeletion: { de: 'Wird gelöscht.', en: 'Is deleted.' },
			shows: {
				meeting: { de: 'Treffen', en: 'Meeting' },
				interpreter: { de: 'Dolmetschen', en: 'Interpreting' },
				ages: { de: 'Alter der Kinder', en: 'Ages of the children' },
				diet: { de: 'Essen', en: 'Food' },
				needs: { de: 'Anderes', en: 'Other' }
			}
		}
	],
	notPersonal: {
		meeting: [
			...['id', 'process_id', 'step_id', 'minutes', 'step_free', 'lift', 'toilet'],
			...['hearing_loop', 'directions', 'online_link', 'interpreters', 'childcare', 'capacity'],
			...['answer_by', 'joining', 'revision', 'door_secret', 'reminded_for', 'begun_entry'],
			...['changed_entry', 'cancelled_entry', 'cancel_reason']
		],
		/** Speakers are named in an agenda that all can read, as they are on a poster. */
		agenda_item: [
			...['id', 'meeting_id', 'rank', 'title', 'minutes', 'phase', 'speaker', 'begun_entry'],
			'ended_entry'
		],
		meeting_guest: [
			...['id', 'meeting_id', 'origin', 'seat', 'queued_at', 'moved_up_entry', 'revision'],
			...['begun_entry', 'ended_entry']
		],
		attendance: ['id', 'meeting_id', 'way', 'begun_entry', 'ended_entry'],
		head_count: ['id', 'meeting_id', 'sector', 'people', 'begun_entry', 'ended_entry']
	}
};
