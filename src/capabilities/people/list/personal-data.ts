import type { PersonalData } from '#journal/data-class.ts';

export const listPersonalData: PersonalData = {
	classes: [
		{
			key: 'people.subscription',
			title: { de: 'Verteiler', en: 'Distribution list' },
			what: {
				de: 'Wer welche Post bekommen möchte, mit dem Nachweis der Einwilligung: Zeitpunkt, Wortlaut und Fassung. Dazu Prüfsummen der Links, mit denen man es ändert.',
				en: 'Who wishes for which mail, with the proof of consent: time, wording and version. And hashes of the links by which it is changed.'
			},
			purpose: {
				de: 'Termine, Aufrufe und Arbeitsstände schicken, und die Einwilligung beweisen.',
				en: 'To send dates, calls and states of work, and to prove the consent.'
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
				list_subscription_area: ['subscription_id', 'area_id'],
				list_link: ['secret_hash', 'process_id', 'person_id', 'issued_at']
			},
			retention: {
				unit: 'months',
				usual: 36,
				least: 6,
				most: 48,
				from: { de: 'nach dem Austragen', en: 'after leaving the list' }
			},
			onDeletion: {
				de: 'Wird gelöscht. Sie bekommen nichts mehr.',
				en: 'Is deleted. You get nothing any more.'
			},
			shows: {
				process: { de: 'Verfahren', en: 'Process' },
				rhythm: { de: 'Wie oft', en: 'How often' },
				source: { de: 'Woher', en: 'From where' },
				wording: { de: 'Wortlaut', en: 'Wording' },
				requested: { de: 'Gewünscht', en: 'Requested' },
				confirmed: { de: 'Bestätigt', en: 'Confirmed' }
			}
		},
		{
			key: 'people.list-request',
			title: { de: 'Noch nicht bestätigte Eintragungen', en: 'Requests not confirmed yet' },
			what: {
				de: 'Adresse, Name und Wünsche, bis der Klick im Postfach sie bestätigt; eingelesene Listen, bis sie übernommen sind.',
				en: 'Address, name and wishes until the click in the mailbox confirms them; lists that were read until they are taken over.'
			},
			purpose: {
				de: 'Sicher sein, dass niemand von anderen eingetragen wird.',
				en: 'To be sure that nobody is put on the list by others.'
			},
			basis: 'consent',
			source: 'self',
			recipients: ['mailServer'],
			seenBy: ['steering'],
			places: {
				list_request: [
					...['email', 'name', 'language', 'kinds', 'areas', 'rhythm', 'wording'],
					...['wording_version', 'source', 'requested_at', 'secret_hash', 'confirmed_at']
				],
				list_import: ['file_name', 'lines', 'prepared_at']
			},
			retention: {
				unit: 'days',
				usual: 7,
				least: 7,
				most: 30,
				from: { de: 'nach dem Eintragen', en: 'after they were entered' }
			},
			onDeletion: { de: 'Werden gelöscht.', en: 'Are deleted.' },
			shows: {
				email: { de: 'Mailadresse', en: 'Mail address' },
				name: { de: 'Name', en: 'Name' },
				at: { de: 'Eingetragen', en: 'Entered' },
				file: { de: 'Eingelesene Liste', en: 'List that was read' }
			}
		}
	],
	notPersonal: {
		list_subscription: ['id', 'process_id', 'begun_entry', 'ended_entry'],
		list_request: ['id', 'process_id', 'begun_entry'],
		list_import: ['id', 'process_id', 'begun_entry']
	}
};
