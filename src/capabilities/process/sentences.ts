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
		de: (data, why) => {
			const [now, before] = [when(data, 'de'), when(data, 'de', 'old')];
			const because = why ? ` Grund: ${sentence(why)}` : '';
			if (!now && before)
				return `${stepName(data)}: abgesagt, war geplant für ${before}.${because}`;
			if (!now) return `${stepName(data)}: Der Termin ist wieder offen.`;
			return `${stepName(data)}: ${now}${before ? `, verschoben von ${before}` : ''}.${because}`;
		},
		en: (data, why) => {
			const [now, before] = [when(data, 'en'), when(data, 'en', 'old')];
			const because = why ? ` Reason: ${sentence(why)}` : '';
			if (!now && before)
				return `${stepName(data)}: cancelled, was planned for ${before}.${because}`;
			if (!now) return `${stepName(data)}: the date is open again.`;
			return `${stepName(data)}: ${now}${before ? `, moved from ${before}` : ''}.${because}`;
		},
		path: (data) => (data['step'] ? `/termine/${text(data, 'step')}` : '/plan')
	}
};

function stepName(data: Data): string {
	return [text(data, 'area'), text(data, 'title')].filter(Boolean).join(', ');
}

/** The dates of an entry, now or as they were before it. */
function when(data: Data, language: 'de' | 'en', which: '' | 'old' = ''): string | undefined {
	const format = formatFor(language);
	const [from, to, at] = which
		? [data['oldFrom'], data['oldTo'], data['oldAt']]
		: [data['from'], data['to'], data['at']];
	if (typeof from !== 'string') return undefined;
	if (typeof to === 'string') return format.span(from, to);
	return format.dayAndTime(from, typeof at === 'string' ? at : null).replace(/\.$/, '');
}

function sentence(written: string): string {
	return /[.?!…]$/.test(written) ? written : `${written}.`;
}
