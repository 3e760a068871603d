import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { predecessorWords } from './words.ts';

const path = () => '/konzept/vergleich';

export const predecessorSentences: Sentences = {
	'predecessor-prepared': {
		de: (data) =>
			`Vorgängerkonzept „${text(data, 'title')}“ gelesen: ${text(data, 'items')} Texte zum Durchsehen.`,
		en: (data) =>
			`Earlier concept “${text(data, 'title')}” read: ${text(data, 'items')} texts to look through.`
	},
	'predecessor-corrected': {
		de: (data) =>
			`Vorgängerkonzept „${text(data, 'title')}“ durchgesehen, ${text(data, 'rows')} Zeilen geändert.`,
		en: (data) =>
			`Earlier concept “${text(data, 'title')}” looked through, ${text(data, 'rows')} rows changed.`
	},
	'predecessor-discarded': {
		de: (data) => `Vorgängerkonzept „${text(data, 'title')}“ verworfen, bevor es übernommen war.`,
		en: (data) => `Earlier concept “${text(data, 'title')}” thrown away before it was taken over.`
	},
	'predecessor-imported': {
		de: (data) =>
			`Das Vorgängerkonzept „${text(data, 'title')}“ lässt sich jetzt mit dem neuen vergleichen: ${text(data, 'guidelines')} Leitlinien, ${text(data, 'goals')} Ziele, ${text(data, 'measures')} Maßnahmen.`,
		en: (data) =>
			`The earlier concept “${text(data, 'title')}” can now be compared with the new one: ${text(data, 'guidelines')} guidelines, ${text(data, 'goals')} goals, ${text(data, 'measures')} measures.`,
		path
	},
	'old-item-compared': {
		de: (data) => compared(data, 'de'),
		en: (data) => compared(data, 'en'),
		path
	},
	'old-outcome-told': {
		de: (data) =>
			`Aus dem Vorgängerkonzept, „${text(data, 'oldTitle')}“: ${predecessorWords.de.outcomes[outcome(data)]}.`,
		en: (data) =>
			`From the earlier concept, “${text(data, 'oldTitle')}”: ${predecessorWords.en.outcomes[outcome(data)]}.`,
		path,
		quote: (data) => (data['text'] ? text(data, 'text') : undefined)
	}
};

type Outcome = keyof (typeof predecessorWords)['de']['outcomes'];
const outcome = (data: Data) => text(data, 'outcome') as Outcome;

function compared(data: Data, language: 'de' | 'en'): string {
	const relation = text(data, 'relation') as 'kept' | 'reworded' | 'dropped' | 'open';
	const code = data['code'] ? text(data, 'code') : null;
	return predecessorWords[language].compared[relation](text(data, 'oldTitle'), code);
}
