import type { DataClass } from '#journal/data-class.ts';

/** A file that was brought back can name who is asked in a responsible body. */
export const catalogueImport: DataClass = {
	key: 'drafting.catalogue-import',
	title: { de: 'Kataloge in Durchsicht', en: 'Catalogues being looked through' },
	what: {
		de: 'Eine hochgeladene Tabelle der Leitlinien, Ziele und Maßnahmen, bis sie übernommen oder verworfen ist. Darin können Ansprechpersonen stehen.',
		en: 'An uploaded table of guidelines, goals and measures, until it is taken or thrown away. Contact persons can stand in it.'
	},
	purpose: {
		de: 'Zeigen, was die Tabelle ändern würde, bevor sich etwas ändert.',
		en: 'To show what the table would change before anything changes.'
	},
	basis: 'task',
	source: 'steering',
	recipients: [],
	seenBy: ['steering'],
	places: { catalogue_import: ['lines', 'file_name', 'prepared_at'] },
	retention: {
		unit: 'days',
		usual: 30,
		least: 1,
		most: 90,
		from: { de: 'nach dem Hochladen', en: 'after the upload' }
	},
	onDeletion: {
		de: 'Eine Tabelle, in der der Name steht, wird verworfen.',
		en: 'A table that holds the name is thrown away.'
	},
	shows: {
		file: { de: 'Datei', en: 'File' },
		at: { de: 'Hochgeladen', en: 'Uploaded' }
	}
};
