import { processWords } from '#process/words.ts';

const de = {
	title: (group: string) => `Ablauf der Gruppe ${group}`,
	edition: (day: string) => `Ablaufblatt, Stand ${day}`,
	note: 'Hinweis',
	contents: 'Inhalt',
	page: { before: 'Seite', between: 'von' },
	dates: 'Alle Termine',
	intro: (address: string) =>
		`Jede Gruppe geht dieselben Schritte. Mitmachen können alle, auch wer zu keinem Treffen kommt. Fragen beantwortet ${address}.`,
	head: ['Schritt', 'Wann und wo', 'Wer'],
	steps: 'Schritt für Schritt',
	when: 'Wann und wo',
	phase: (key: string) => `Phase ${key}`,
	who: 'Wer',
	methods: 'Methoden',
	optional: 'Diesen Schritt gibt es nur, wenn er nötig ist.',
	undated: 'Termin noch offen'
};

export type SheetWords = typeof sheetWords;
/** The words of the printed structure sheet; like the steps of a template they are German. */
export const sheetWords = {
	...de,
	language: 'de' as const,
	audiences: processWords.de.audiences
};
