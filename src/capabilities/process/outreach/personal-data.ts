import type { PersonalData } from '#journal/data-class.ts';

export const outreachPersonalData: PersonalData = {
	classes: [
		{
			key: 'process.wanted',
			title: { de: 'Wen wir ansprechen wollen', en: 'Whom we wish to approach' },
			what: {
				de: 'Name, Einrichtung, Mailadresse, Telefon, warum, wer anspricht, Notizen und das Ergebnis.',
				en: 'Name, institution, mail address, telephone, why, who approaches, notes and the outcome.'
			},
			purpose: {
				de: 'Menschen gewinnen, deren Stimme sonst fehlt.',
				en: 'To win people whose voice would be missing otherwise.'
			},
			basis: 'task',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				wanted: [
					...['name', 'institution', 'email', 'phone', 'why', 'approacher', 'notes'],
					...['reason', 'person_id', 'candidacy_id']
				]
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 24,
				from: { de: 'nach der letzten Änderung', en: 'after the last change' }
			},
			onDeletion: { de: 'Wird geleert.', en: 'Is emptied.' },
			shows: {
				process: { de: 'Verfahren', en: 'Process' },
				name: { de: 'Name', en: 'Name' },
				institution: { de: 'Einrichtung', en: 'Institution' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				phone: { de: 'Telefon', en: 'Telephone' },
				why: { de: 'Warum', en: 'Why' },
				notes: { de: 'Notizen', en: 'Notes' },
				reason: { de: 'Grund', en: 'Reason' }
			}
		},
		{
			key: 'process.supporter',
			title: { de: 'Wer mit seinem Namen wirbt', en: 'Who lends their name' },
			what: {
				de: 'Name, Amt und Mailadresse von Menschen, in deren Namen ein Brief geht, und der Brief, den sie freigegeben haben.',
				en: 'Name, office and mail address of people in whose name a letter goes, and the letter that they released.'
			},
			purpose: {
				de: 'Mit Unterstützung aus Verwaltung und Politik einladen.',
				en: 'To invite with the support of administration and politics.'
			},
			basis: 'consent',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				support_letter: ['supporter', 'office', 'email'],
				support_letter_version: ['subject', 'body', 'note'],
				support_letter_link: ['secret_hash', 'version_id']
			},
			retention: {
				unit: 'months',
				usual: 24,
				least: 6,
				most: 60,
				from: {
					de: 'nach der letzten Fassung des Briefes',
					en: 'after the last version of the letter'
				}
			},
			onDeletion: { de: 'Wird geleert, auch der Brief.', en: 'Is emptied, the letter too.' },
			shows: {
				name: { de: 'Name', en: 'Name' },
				office: { de: 'Amt', en: 'Office' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				subject: { de: 'Betreff', en: 'Subject' },
				text: { de: 'Text', en: 'Text' },
				note: { de: 'Anmerkung', en: 'Note' }
			}
		}
	],
	notPersonal: {
		wanted: [
			...['id', 'process_id', 'area_id', 'sector', 'due_on', 'state', 'state_at'],
			...['state_entry', 'begun_entry']
		],
		support_letter: ['id', 'process_id', 'begun_entry'],
		support_letter_version: [
			...['id', 'letter_id', 'number', 'state', 'at', 'state_at', 'state_entry', 'begun_entry']
		],
		support_letter_sending: ['id', 'version_id', 'wanted_id', 'at', 'begun_entry']
	}
};
