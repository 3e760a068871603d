import type { PersonalData } from '#journal/data-class.ts';

/** What is kept of mail that came in. */
export const inboundMailPersonalData: PersonalData = {
	classes: [
		{
			key: 'participation.mail',
			title: { de: 'Mails an die Prozesssteuerung', en: 'Mails to the steering' },
			what: {
				de: 'Jede Mail, wie sie ankam, mit Absender, Text und Anhängen, und was darauf geantwortet wurde.',
				en: 'Each mail as it came, with sender, text and attachments, and what was answered.'
			},
			purpose: {
				de: 'Mails lesen und beantworten, und Beiträge per Mail annehmen.',
				en: 'To read and answer mails, and to take contributions by mail.'
			},
			basis: 'task',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				inbound_mail: [
					...['mail_key', 'envelope_from', 'envelope_to', 'message_id', 'from_name'],
					...['from_address', 'subject', 'sent_at', 'words', 'body', 'attachments', 'size'],
					...['person_id', 'letter_id', 'about_kind', 'about_id', 'confirm_hash'],
					'contribution_id'
				],
				inbound_raw: ['mail_id', 'rank', 'bytes'],
				mail_answer: ['mail_id', 'body', 'at']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: {
					de: 'nach ihrer Ankunft, wenn sie erledigt ist; unbestätigte nach zwei Wochen',
					en: 'after its arrival, once it is done; unconfirmed ones after two weeks'
				}
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				at: { de: 'Angekommen', en: 'Arrived' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				subject: { de: 'Betreff', en: 'Subject' },
				text: { de: 'Text', en: 'Text' }
			}
		},
		{
			key: 'participation.reply-address',
			title: { de: 'Eigene Antwortadressen', en: 'Reply addresses of one’s own' },
			what: {
				de: 'Der Prüfwert einer Antwortadresse und wem sie gegeben wurde.',
				en: 'The check value of a reply address, and to whom it was given.'
			},
			purpose: {
				de: 'Eine Antwort per Mail der Person und der Sache zuordnen.',
				en: 'To know whose answer by mail it is, and to what.'
			},
			basis: 'task',
			source: 'arises',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: { person_address: ['token_hash', 'person_id', 'about_kind', 'about_id'] },
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: { de: 'nachdem sie vergeben wurde', en: 'after it was given' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				at: { de: 'Vergeben', en: 'Given' },
				about: { de: 'Wozu', en: 'For what' }
			}
		}
	],
	notPersonal: {
		inbound_mail: [
			...['id', 'door', 'received_at', 'attempts', 'state', 'outcome', 'reason', 'process_id'],
			...['automatic', 'aligned', 'call_id', 'written_to', 'begun_entry', 'state_entry']
		],
		inbound_raw: ['id'],
		mail_answer: ['id', 'begun_entry'],
		person_address: ['created_at'],
		mailbox_position: ['mailbox', 'uid_validity', 'last_uid']
	}
};
