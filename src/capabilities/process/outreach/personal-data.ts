import type { PersonalData } from '#journal/data-class.ts';

export const outreachPersonalData: PersonalData = {
	classes: [
		{
			key: 'process.wanted',
			title: { de: 'Gewünschte Menschen und Einrichtungen', en: 'Wanted people and institutions' },
			what: {
				de: 'Name, Institution, Perspektive, Mailadresse oder Telefon, warum jemand gebraucht wird, wer anspricht, Notizen, und was daraus wurde.',
				en: 'Name, institution, sector, mail address or telephone, why somebody is needed, who approaches them, notes, and what came of it.'
			},
			purpose: {
				de: 'Menschen und Einrichtungen einzeln ansprechen, die das Verfahren braucht.',
				en: 'To approach one by one the people and institutions that the process needs.'
			},
			basis: 'task',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				wanted: [
					...['area_id', 'name', 'institution', 'sector', 'email', 'phone', 'why', 'approacher'],
					...['due_on', 'notes', 'state', 'reason', 'person_id', 'candidacy_id', 'state_at']
				],
				support_letter_sending: ['wanted_id', 'at']
			},
			retention: {
				unit: 'months',
				usual: 12,
				least: 1,
				most: 36,
				from: { de: 'nach der letzten Änderung des Standes', en: 'after the state last changed' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				name: { de: 'Name', en: 'Name' },
				institution: { de: 'Institution', en: 'Institution' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				phone: { de: 'Telefon', en: 'Telephone' },
				why: { de: 'Warum', en: 'Why' },
				notes: { de: 'Notizen', en: 'Notes' },
				state: { de: 'Stand', en: 'State' },
				at: { de: 'Stand vom', en: 'As of' }
			}
		},
		{
			key: 'process.supporter',
			title: { de: 'Unterstützende mit einem Brief', en: 'Supporters with a letter' },
			what: {
				de: 'Name, Amt und Mailadresse, ihre Entscheidung über jede Fassung, ihr Wunsch dazu und die Prüfsumme des Links.',
				en: 'Name, office and mail address, their decision on each wording, their wish, and the hash of the link.'
			},
			purpose: {
				de: 'In ihrem Namen nur schreiben, was sie freigegeben haben.',
				en: 'To write in their name only what they have released.'
			},
			basis: 'consent',
			source: 'steering',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				support_letter: ['supporter', 'office', 'email'],
				support_letter_version: ['subject', 'body', 'state', 'note', 'state_at'],
				support_letter_link: ['secret_hash', 'version_id']
			},
			retention: {
				until: {
					de: 'Solange das Verfahren zu lesen ist, als Nachweis der Freigabe.',
					en: 'As long as the process can be read, as the proof of the release.'
				}
			},
			onDeletion: {
				de: 'Name, Amt, Adresse und Link werden gelöscht. In ihrem Namen geht nichts mehr hinaus.',
				en: 'Name, office, address and link are deleted. Nothing goes out in their name any more.'
			},
			shows: {
				name: { de: 'Name', en: 'Name' },
				office: { de: 'Amt', en: 'Office' },
				email: { de: 'Mailadresse', en: 'Mail address' },
				subject: { de: 'Betreff', en: 'Subject' },
				state: { de: 'Freigabe', en: 'Release' },
				note: { de: 'Wunsch', en: 'Wish' },
				at: { de: 'Stand vom', en: 'As of' }
			}
		}
	],
	notPersonal: {
		wanted: ['id', 'process_id', 'state_entry', 'begun_entry'],
		support_letter: ['id', 'process_id', 'begun_entry'],
		support_letter_version: ['id', 'letter_id', 'number', 'at', 'state_entry', 'begun_entry'],
		support_letter_sending: ['id', 'version_id', 'begun_entry']
	}
};
