import { text, type Sentences } from '#journal/sentence.ts';
import type { Data } from '#journal/entry.ts';
import { formatFor } from '#shared/format.ts';

export const processSentences: Sentences = {
	'process-created': {
		de: (data) => `Das Verfahren „${text(data, 'title')}“ wurde angelegt.`,
		en: (data) => `The process “${text(data, 'title')}” was created.`
	},
	'template-imported': {
		de: (data) => `Die Vorlage „${text(data, 'title')}“ wurde eingelesen.`,
		en: (data) => `The template “${text(data, 'title')}” was brought in.`
	},
	'process-published': {
		de: (data) => `${text(data, 'city')}: Das Verfahren „${text(data, 'title')}“ ist öffentlich.`,
		en: (data) => `${text(data, 'city')}: the process “${text(data, 'title')}” is public.`,
		path: () => '/'
	},
	'dates-entered': {
		de: (data) => `${stepName(data)}: ${when(data, 'de') ?? 'Der Termin ist wieder offen'}.`,
		en: (data) => `${stepName(data)}: ${when(data, 'en') ?? 'the date is open again'}.`,
		path: () => '/plan'
	}
};

function stepName(data: Data): string {
	return [text(data, 'area'), text(data, 'title')].filter(Boolean).join(', ');
}

function when(data: Data, language: 'de' | 'en'): string | undefined {
	const format = formatFor(language);
	const { from, to, at } = data;
	if (typeof from !== 'string') return undefined;
	if (typeof to === 'string') return format.span(from, to);
	return format.dayAndTime(from, typeof at === 'string' ? at : null).replace(/\.$/, '');
}
