import { text, type Sentences } from '#journal/sentence.ts';
import type { Data } from '#journal/entry.ts';
import { formatFor } from '#shared/format.ts';
import type { MeetingForm } from './date-poll.ts';
import { letterSentences } from './letters/sentences.ts';
import { coreGroupSentences } from './core-group/sentences.ts';
import { outreachSentences } from './outreach/sentences.ts';
import { sayMoved } from './plan/say-moved.ts';

export const processSentences: Sentences = {
	...letterSentences,
	...coreGroupSentences,
	...outreachSentences,
	'process-created': {
		de: (data) => `Das Verfahren „${text(data, 'title')}“ wurde angelegt.`,
		en: (data) => `The process “${text(data, 'title')}” was created.`
	},
	'template-imported': {
		de: (data) => `Die Vorlage „${text(data, 'title')}“ wurde eingelesen.`,
		en: (data) => `The template “${text(data, 'title')}” was brought in.`
	},
	'school-holidays-imported': {
		de: (data) =>
			`Schulferien wurden eingelesen: ${text(data, 'land')}, ${text(data, 'years')} (${text(data, 'count')}).`,
		en: (data) =>
			`School holidays were brought in: ${text(data, 'land')}, ${text(data, 'years')} (${text(data, 'count')}).`
	},
	'process-published': {
		de: (data) => `${text(data, 'city')}: Das Verfahren „${text(data, 'title')}“ ist öffentlich.`,
		en: (data) => `${text(data, 'city')}: the process “${text(data, 'title')}” is public.`,
		path: () => '/'
	},
	'poll-opened': {
		de: (data) => `${stepName(data)}: Die Beteiligten werden nach einem Termin gefragt.`,
		en: (data) => `${stepName(data)}: those concerned are asked for a date.`
	},
	'poll-answered': {
		de: (data) => `${stepName(data)}: Jemand hat auf die Terminfrage geantwortet.`,
		en: (data) => `${stepName(data)}: somebody has answered the poll.`
	},
	'poll-ended': {
		de: (data) => `${stepName(data)}: Die Terminfrage endete ohne Ergebnis.`,
		en: (data) => `${stepName(data)}: the poll ended without a result.`
	},
	'poll-decided': {
		de: (data) =>
			`${stepName(data)}: ${when(data, 'de')}, gemeinsam gefunden.${data['form'] ? ` ${forms.de[text(data, 'form') as MeetingForm]}` : ''}`,
		en: (data) =>
			`${stepName(data)}: ${when(data, 'en')}, found together.${data['form'] ? ` ${forms.en[text(data, 'form') as MeetingForm]}` : ''}`,
		path: (data) => `/termine/${text(data, 'step')}`
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
	},
	'plan-made': {
		de: (data) =>
			`Der Plan ist berechnet: ${text(data, 'steps')} Schritte, ${planSpan(data, 'de')}.`,
		en: (data) => `The plan is computed: ${text(data, 'steps')} steps, ${planSpan(data, 'en')}.`,
		path: () => '/plan'
	},
	'steps-moved': {
		de: (data, why) => sayMoved(data, 'de') + (why ? ` Grund: ${sentence(why)}` : ''),
		en: (data, why) => sayMoved(data, 'en') + (why ? ` Reason: ${sentence(why)}` : ''),
		path: movedPath
	},
	'move-undone': {
		de: (data, why) =>
			`Eine Verschiebung ist zurückgenommen. ${sayMoved(data, 'de')}${why ? ` Grund: ${sentence(why)}` : ''}`,
		en: (data, why) =>
			`A move is taken back. ${sayMoved(data, 'en')}${why ? ` Reason: ${sentence(why)}` : ''}`,
		path: movedPath
	}
};

function on(data: Data, language: 'de' | 'en'): string {
	return formatFor(language).day(text(data, 'on'));
}

/** What follows from the form that the core group has chosen (S9). */
const forms = {
	de: {
		full: 'Die Kerngruppe tagt ausführlich und formuliert die Leitlinien.',
		short: 'Die Kerngruppe trifft sich nur kurz; die Leitlinien formuliert die Prozesssteuerung.'
	},
	en: {
		full: 'The core group meets in full and words the guidelines.',
		short: 'The core group meets only shortly; the steering words the guidelines.'
	}
} as const;
function planSpan(data: Data, language: 'de' | 'en'): string {
	return formatFor(language).span(text(data, 'from'), text(data, 'to'));
}

function movedPath(data: Data): string {
	const { steps } = data;
	return Array.isArray(steps) && steps.length === 1 ? `/termine/${steps[0]}` : '/plan';
}

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
