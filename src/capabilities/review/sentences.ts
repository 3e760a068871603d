import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';

const results = {
	de: { approved: 'ja', condition: 'mit Bedingung', rejected: 'nein' },
	en: { approved: 'yes', condition: 'with condition', rejected: 'no' }
} as const;

const endings = {
	de: {
		reviewedWithConditions: 'Die Gruppe nimmt die Bedingungen der Fachverwaltung an.',
		notFeasible: 'Die Gruppe gibt die Maßnahme nach der Prüfung auf.'
	},
	en: {
		reviewedWithConditions: 'The group accepts the conditions of the department.',
		notFeasible: 'The group gives the measure up after the review.'
	}
} as const;

export const reviewSentences: Sentences = {
	'review-asked': {
		de: (data, why) =>
			`In Prüfung bei: ${text(data, 'department')}, Antwort bis ${formatFor('de').day(text(data, 'to'))}.${why ? ` Später als üblich, weil: ${why}` : ''}`,
		en: (data, why) =>
			`In review with: ${text(data, 'department')}, answer until ${formatFor('en').day(text(data, 'to'))}.${why ? ` Later than usual, because: ${why}` : ''}`,
		path: itemPath
	},
	'review-extended': {
		de: (data, why) =>
			`${text(data, 'department')} hat länger Zeit für die Prüfung, bis ${formatFor('de').day(text(data, 'to'))}. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`${text(data, 'department')} has more time for the review, until ${formatFor('en').day(text(data, 'to'))}. Reason: ${why ?? ''}`,
		path: itemPath
	},
	'review-concluded': {
		de: (data, why) => `${endings.de[endingOf(data)]} Grund: ${why ?? ''}`,
		en: (data, why) => `${endings.en[endingOf(data)]} Reason: ${why ?? ''}`,
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

function endingOf(data: Data): keyof (typeof endings)['de'] {
	return data['outcome'] === 'notFeasible' ? 'notFeasible' : 'reviewedWithConditions';
}

function result(data: Data, language: 'de' | 'en'): string {
	return results[language][text(data, 'result') as keyof (typeof results)['de']];
}
