import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

const results = {
	de: { approved: 'ja', condition: 'mit Bedingung', rejected: 'nein' },
	en: { approved: 'yes', condition: 'with condition', rejected: 'no' }
} as const;

export const reviewSentences: Sentences = {
	'review-asked': {
		de: (data) =>
			`In Prüfung bei: ${text(data, 'department')}, Antwort bis ${formatFor('de').day(text(data, 'to'))}.`,
		en: (data) =>
			`In review with: ${text(data, 'department')}, answer until ${formatFor('en').day(text(data, 'to'))}.`,
		path: itemPath
	},
	'review-answered': {
		de: (data) => `${text(data, 'department')} hat geprüft. Ergebnis: ${result(data, 'de')}.`,
		en: (data) => `${text(data, 'department')} has reviewed it. Result: ${result(data, 'en')}.`,
		path: itemPath
	}
};

function itemPath(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}

function result(data: Data, language: 'de' | 'en'): string {
	return results[language][text(data, 'result') as keyof (typeof results)['de']];
}
