import { text, type Sentences } from '#journal/sentence.ts';
import type { Data } from '#journal/entry.ts';
import { formatFor } from '#shared/format.ts';

export const processSentences: Sentences = {
	'process-created': {
		de: (data) => `Das Verfahren „${text(data, 'title')}“ wurde angelegt.`,
		en: (data) => `The process “${text(data, 'title')}” was created.`
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
	},
	'phase-begun': {
		de: (data) => `Am ${on(data, 'de')} hat die Phase „${text(data, 'title')}“ begonnen.`,
		en: (data) => `The phase “${text(data, 'title')}” began on ${on(data, 'en')}.`,
		path: () => '/plan'
	},
	'phase-ended': {
		de: (data) =>
			`Die Phase „${text(data, 'title')}“ ist zu Ende. Ihr letzter Tag war ${on(data, 'de')}.`,
		en: (data) => `The phase “${text(data, 'title')}” is over. Its last day was ${on(data, 'en')}.`,
		path: () => '/plan'
	},
	'window-begun': {
		de: (data) => `${stepName(data)}: Das Zeitfenster hat am ${on(data, 'de')} begonnen.`,
		en: (data) => `${stepName(data)}: the window began on ${on(data, 'en')}.`,
		path: () => '/plan'
	},
	'window-ended': {
		de: (data) =>
			`${stepName(data)}: Das Zeitfenster ist zu Ende, letzter Tag war ${on(data, 'de')}.`,
		en: (data) => `${stepName(data)}: the window is over, its last day was ${on(data, 'en')}.`,
		path: () => '/plan'
	}
};

function on(data: Data, language: 'de' | 'en'): string {
	return formatFor(language).day(text(data, 'on'));
}

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
