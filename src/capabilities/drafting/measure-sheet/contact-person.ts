import type { DataClass } from '#journal/data-class.ts';

/** Who stands for a measure by name, on its sheet. The body they speak for is nobody's personal data. */
export const contactPerson: DataClass = {
	key: 'drafting.contact-person',
	title: { de: 'Ansprechpersonen auf Maßnahmenblättern', en: 'Contact persons on measure sheets' },
	what: {
		de: 'Der Name oder die Funktion der Person, die in der verantwortlichen Stelle gefragt wurde.',
		en: 'The name or office of the person who was asked in the responsible body.'
	},
	purpose: {
		de: 'Wissen, mit wem über eine Maßnahme gesprochen wurde.',
		en: 'To know with whom a measure was talked over.'
	},
	basis: 'task',
	source: 'steering',
	recipients: [],
	seenBy: ['steering', 'department'],
	places: { item_version: ['sheet'] },
	retention: {
		until: {
			de: 'Solange das Verfahren zu lesen ist; öffentlich und in Dokumenten steht der Name nie.',
			en: 'As long as the process can be read; in public and in documents the name never stands.'
		}
	},
	onDeletion: {
		de: 'Der Name wird aus allen Fassungen des Blatts entfernt, die Stelle bleibt.',
		en: 'The name is removed from all versions of the sheet, the body stays.'
	},
	shows: {
		title: { de: 'Maßnahme', en: 'Measure' },
		version: { de: 'Fassung', en: 'Version' },
		at: { de: 'Wann', en: 'When' }
	}
};
