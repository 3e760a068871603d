import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { monitoringWords } from './words.ts';

export const monitoringSentences: Sentences = {
	'owner-asked': {
		de: (data) => `${text(data, 'body')} ist gefragt, für ${named(data, 'de')} einzustehen.`,
		en: (data) => `${text(data, 'body')} has been asked to stand for ${named(data, 'en')}.`,
		path: itemPath
	},
	'owner-accepted': {
		de: (data) => `${text(data, 'body')} steht für ${named(data, 'de')} ein.`,
		en: (data) => `${text(data, 'body')} stands for ${named(data, 'en')}.`,
		path: itemPath
	},
	'owner-declined': {
		de: (data, why) =>
			`${text(data, 'body')} steht nicht für ${named(data, 'de')} ein. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`${text(data, 'body')} does not stand for ${named(data, 'en')}. Reason: ${why ?? ''}`,
		path: itemPath
	},
	'status-posted': {
		de: (data, why) => `${named(data, 'de')}: ${state(data, 'de')}.${why ? ` Grund: ${why}` : ''}`,
		en: (data, why) => `${named(data, 'en')}: ${state(data, 'en')}.${why ? ` Reason: ${why}` : ''}`,
		path: itemPath,
		quote: (data) => text(data, 'text')
	}
};

function named(data: Data, language: 'de' | 'en'): string {
	const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
	return `${open}${text(data, 'title')}${close}`;
}

function state(data: Data, language: 'de' | 'en'): string {
	const known = text(data, 'state') as keyof typeof monitoringWords.de.states;
	return monitoringWords[language].states[known];
}

function itemPath(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}
