import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { TextForm } from './item-texts.ts';
import { itemTextWords } from './words.ts';

/** How the journal tells of plain German and other languages. */
export const itemTextSentences: Sentences = {
	'text-kept': {
		de: (data) =>
			data['first'] === true
				? `Gibt es jetzt auch: ${form(data, 'de')}, nach Fassung ${text(data, 'version')}.`
				: `${form(data, 'de')}: neu, nach Fassung ${text(data, 'version')}.`,
		en: (data) =>
			data['first'] === true
				? `Now also exists: ${form(data, 'en')}, from version ${text(data, 'version')}.`
				: `${form(data, 'en')}: new, from version ${text(data, 'version')}.`,
		path: itemPath
	},
	'text-checked': {
		de: (data) => `${form(data, 'de')}: geprüft von ${text(data, 'checkedBy')}.`,
		en: (data) => `${form(data, 'en')}: checked by ${text(data, 'checkedBy')}.`,
		path: itemPath
	},
	'text-withdrawn': {
		de: (data, why) => `${form(data, 'de')}: zurückgezogen. Grund: ${why ?? ''}`,
		en: (data, why) => `${form(data, 'en')}: withdrawn. Reason: ${why ?? ''}`,
		path: itemPath
	}
};

function form(data: Data, language: WrittenLanguage): string {
	return itemTextWords[language].forms[text(data, 'form') as TextForm];
}

function itemPath(data: Data): string | undefined {
	return data['code'] ? `/konzept/${text(data, 'code')}` : undefined;
}
