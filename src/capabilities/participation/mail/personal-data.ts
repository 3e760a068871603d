import type { PersonalData } from '#journal/data-class.ts';

export const mailInPersonalData: PersonalData = {
	classes: [
		{
			key: 'participation.inbound-mail',
			title: { de: 'Mails an uns', en: 'Mails to us' },
			what: {
				de: 'Jede Mail, wie sie ankam, mit Absender, Betreff, Text und Anhängen, und unsere Antwort.',
				en: 'Each mail as it came, with sender, subject, text and attachments, and our answer.'
			},
			purpose: {
				de: 'Beiträge, Antworten auf Einladungen und Fragen entgegennehmen und beantworten.',
				en: 'To take and answer contributions, replies to invitations and questions.'
			},
			basis: 'task',
			source: 'self',
			recipients: [],
			seenBy: ['steering'],
			places: {
				inbound_mail: [
					...[
						'mail_key',
						'envelope_from',
						'envelope_to',
						'message_id',
						'from_name',
						'from_address'
					],
					...['subject', 'words', 'body', 'automatic', 'attachments', 'person_id', 'letter_id'],
					'confirm_hash'
				],
				inbound_raw: ['id', 'mail_id', 'rank', 'bytes'],
				mail_answer: ['mail_id', 'body'],
				person_address: ['token_hash', 'person_id', 'about_kind', 'about_id', 'created_at']
			},
			retention: {
				unit: 'months',
				usual: 6,
				least: 1,
				most: 24,
				from: { de: 'nach dem Eingang', en: 'after they arrived' }
			},
			onDeletion: {
				de: 'Werden gelöscht, mit allem, was daran hing.',
				en: 'Are deleted, with everything that came with them.'
			},
			shows: {
				at: { de: 'Eingegangen', en: 'Received' },
				name: { de: 'Name', en: 'Name' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				subject: { de: 'Betreff', en: 'Subject' },
				text: { de: 'Text', en: 'Text' },
				attachments: { de: 'Anhänge', en: 'Attachments' },
				answer: { de: 'Unsere Antwort', en: 'Our answer' }
			}
		}
	],
	notPersonal: {
		inbound_mail: [
			...['id', 'door', 'size', 'received_at', 'attempts', 'state', 'outcome', 'reason'],
			...['process_id', 'sent_at', 'aligned', 'about_kind', 'about_id', 'call_id'],
			...['contribution_id', 'written_to', 'begun_entry', 'state_entry']
		],
		mail_answer: ['id', 'at', 'begun_entry'],
		mailbox_position: ['mailbox', 'uid_validity', 'last_uid']
	}
};
