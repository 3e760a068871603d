import type { PersonalData } from '#journal/data-class.ts';

/** What the distribution list keeps about people. */
export const listPersonalData: PersonalData = {
	classes: [
		{
			key: 'people.list-request',
			title: {
				de: 'Unbestätigte Anmeldungen zum Verteiler',
				en: 'Unconfirmed sign-ups for the list'
			},
			what: {
				de: 'Mailadresse, Name (freiwillig), Sprache, Wahl der Post und der Wortlaut, dem zugestimmt werden soll.',
				en: 'Mail address, name (optional), language, choice of mail, and the wording to be agreed to.'
			},
			purpose: {
				de: 'Prüfen, ob die Adresse wirklich der Person gehört, die sie eingetragen hat.',
				en: 'To check that the address belongs to whoever entered it.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['operator'],
			places: {
				list_request: [
					...['email', 'name', 'language', 'kinds', 'areas', 'rhythm', 'source'],
					...['requested_at', 'confirmed_at', 'secret_hash']
				]
			},
			retention: {
				unit: 'days',
				usual: 7,
				least: 1,
				most: 7,
				from: { de: 'nach dem Eintragen', en: 'after signing up' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				email: { de: 'Mailadresse', en: 'Mail address' },
				name: { de: 'Name', en: 'Name' },
				at: { de: 'Eingetragen', en: 'Entered' },
				process: { de: 'Verfahren', en: 'Process' }
			}
		},
		{
			key: 'people.subscription',
			title: { de: 'Verteiler', en: 'Distribution list' },
			what: {
				de: 'Welche Post jemand zu welchem Verfahren bekommt und woher die Einwilligung kommt: Zeitpunkte, Wortlaut mit Fassung oder die Liste, auf der unterschrieben wurde. Auch, dass jemand den Verteiler verlassen hat.',
				en: 'Which mail somebody gets about which process and where the consent comes from: times, wording with its version, or the list that was signed. Also that somebody has left the list.'
			},
			purpose: {
				de: 'Termine, Aufrufe und Ergebnisse schicken; die Einwilligung nachweisen; niemanden gegen den eigenen Willen wieder eintragen.',
				en: 'To send dates, calls and results; to prove the consent; to put nobody back against their will.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['self', 'steering'],
			places: {
				list_subscription: [
					...['person_id', 'basis', 'dates', 'calls', 'results', 'all_areas', 'rhythm', 'source'],
					...['wording', 'wording_version', 'requested_at', 'confirmed_at', 'end_reason']
				],
				list_subscription_area: ['subscription_id', 'area_id']
			},
			retention: {
				unit: 'months',
				usual: 36,
				least: 12,
				most: 120,
				from: { de: 'nach dem Verlassen des Verteilers', en: 'after leaving the list' }
			},
			onDeletion: {
				de: 'Wird gelöscht. Wir wissen dann auch nicht mehr, dass Sie keine Post wollten.',
				en: 'Is deleted. Then we do not know any more either that you wanted no mail.'
			},
			shows: {
				process: { de: 'Verfahren', en: 'Process' },
				kinds: { de: 'Post', en: 'Mail' },
				rhythm: { de: 'Wie oft', en: 'How often' },
				source: { de: 'Woher die Einwilligung kommt', en: 'Where the consent comes from' },
				wording: { de: 'Wortlaut', en: 'Wording' },
				requested: { de: 'Bestellt', en: 'Requested' },
				confirmed: { de: 'Bestätigt', en: 'Confirmed' },
				ended: { de: 'Verlassen', en: 'Left' }
			}
		},
		{
			key: 'people.list-link',
			title: {
				de: 'Links zum Ändern und Verlassen des Verteilers',
				en: 'Links to change or leave the list'
			},
			what: {
				de: 'Eine Prüfsumme je Brief, dessen Link zu den eigenen Einstellungen führt.',
				en: 'A hash for each letter whose link leads to one’s own settings.'
			},
			purpose: {
				de: 'Post ohne Anmeldung ändern oder beenden, auch aus einer alten Mail.',
				en: 'To change or end mail without signing in, also from an old letter.'
			},
			basis: 'law',
			source: 'arises',
			recipients: ['mailServer'],
			seenBy: ['operator'],
			places: { list_link: ['secret_hash', 'person_id', 'issued_at'] },
			retention: {
				unit: 'months',
				usual: 24,
				least: 6,
				most: 60,
				from: { de: 'nach dem Brief', en: 'after the letter' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: { at: { de: 'Brief vom', en: 'Letter of' } }
		},
		{
			key: 'people.list-import',
			title: { de: 'Adresslisten in Durchsicht', en: 'Address lists being looked through' },
			what: {
				de: 'Eine hochgeladene Liste, bis sie übernommen oder verworfen ist.',
				en: 'An uploaded list, until it is taken or thrown away.'
			},
			purpose: {
				de: 'Fehler und Dopplungen finden, bevor jemand auf dem Verteiler steht.',
				en: 'To find faults and duplicates before anybody is on the list.'
			},
			basis: 'task',
			source: 'steering',
			recipients: [],
			seenBy: ['steering'],
			places: { list_import: ['lines', 'file_name', 'prepared_at'] },
			retention: {
				unit: 'days',
				usual: 7,
				least: 1,
				most: 30,
				from: { de: 'nach dem Hochladen', en: 'after the upload' }
			},
			onDeletion: {
				de: 'Eine Liste, in der die Adresse steht, wird verworfen.',
				en: 'A list that holds the address is thrown away.'
			},
			shows: {
				file: { de: 'Datei', en: 'File' },
				at: { de: 'Hochgeladen', en: 'Uploaded' }
			}
		}
	],
	notPersonal: {
		list_request: ['id', 'process_id', 'wording', 'wording_version', 'begun_entry'],
		list_subscription: ['id', 'process_id', 'begun_entry', 'ended_entry'],
		list_link: ['process_id'],
		list_import: ['id', 'process_id', 'begun_entry']
	}
};
