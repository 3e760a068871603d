import type { ConsolidationStory } from '../area-story.ts';

/** What the group made of twelve sheets on interpreting at the doctor’s. All invented. */
export const interpreting: ConsolidationStory = {
	quotes: [
		{ sheet: 0, question: 0, words: 'Hausarzt, Kinderarzt und Krankenhaus' },
		{ sheet: 3, question: 0, words: 'Kinder nicht übersetzen', byHand: true },
		{ sheet: 1, question: 3, words: '300' },
		{ sheet: 0, question: 3, words: 'vermittelte Einsätze zählen' },
		{ sheet: 0, question: 2, words: 'Für Praxen nur, wenn es keine Zeit kostet' },
		{ sheet: 2, question: 4, words: 'Nur mit Geld' }
	],
	summaries: [
		{
			question: 0,
			text: 'Verständlich, aber nicht genau genug: Ort und Frist fehlen. Mehrere wollen, dass Kinder nicht mehr übersetzen.'
		},
		{
			question: 4,
			text: 'Möglich, wenn Geld da ist. Ob 300 Termine zu schaffen sind, ist umstritten.'
		}
	],
	contradictions: [
		{
			sheet: 5,
			question: 4,
			note: 'Sind 300 Termine im Jahr zu viel?',
			settledBecause:
				'Die Gruppe bleibt bei 300. Mit dem Telefon entfallen die Wege, und gezählt wird erst ein volles Jahr.'
		}
	]
};
