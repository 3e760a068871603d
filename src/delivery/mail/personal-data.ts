import type { PersonalData } from '#journal/data-class.ts';

export const mailPersonalData: PersonalData = {
	classes: [
		{
			key: 'mail.letter-text',
			title: { de: 'Texte der Briefe', en: 'Texts of letters' },
			what: {
				de: 'Der Text jedes Briefes, den das System geschrieben hat, mit Anrede und Kalendereintrag.',
				en: 'The text of each letter that the system wrote, with its greeting and calendar entry.'
			},
			purpose: {
				de: 'Briefe zustellen und nachlesen, was geschrieben wurde.',
				en: 'To deliver letters, and to read again what was written.'
			},
			basis: 'task',
			source: 'arises',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				letter: [
					...['body_text', 'body_html', 'secret', 'leave_secret'],
					...['calendar', 'calendar_method']
				]
			},
			retention: {
				unit: 'months',
				usual: 6,
				least: 1,
				most: 24,
				from: { de: 'nach dem Versand', en: 'after they were sent' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				at: { de: 'Geschrieben', en: 'Written' },
				text: { de: 'Text', en: 'Text' },
				calendar: { de: 'Kalendereintrag', en: 'Calendar entry' }
			}
		},
		{
			key: 'mail.letter-address',
			title: { de: 'Wer welchen Brief bekam', en: 'Who got which letter' },
			what: {
				de: 'Adresse, Betreff, Art des Briefes, Zeit, ob er ankam, und Meldungen des Mailservers.',
				en: 'Address, subject, kind of letter, time, whether it arrived, and what the mail server said.'
			},
			purpose: {
				de: 'Damit kein Brief verloren geht und keiner doppelt kommt.',
				en: 'So that no letter is lost and none comes twice.'
			},
			basis: 'task',
			source: 'arises',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				letter: [
					...['person_id', 'to_address', 'language', 'send_key', 'subject', 'fault'],
					...['subject_kind', 'subject_id', 'in_reply_to']
				]
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 3,
				most: 36,
				from: { de: 'nach dem Versand', en: 'after they were sent' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				at: { de: 'Geschrieben', en: 'Written' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				subject: { de: 'Betreff', en: 'Subject' },
				kind: { de: 'Art', en: 'Kind' },
				state: { de: 'Stand', en: 'State' },
				sentAt: { de: 'Gesendet', en: 'Sent' },
				fault: { de: 'Meldung des Mailservers', en: 'What the mail server said' }
			}
		}
	],
	notPersonal: {
		letter: [
			...['id', 'process_id', 'kind', 'created_at', 'state', 'attempts'],
			...['next_attempt_at', 'sent_at']
		]
	}
};
