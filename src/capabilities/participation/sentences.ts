import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';
import { mailSentences } from './mail/sentences.ts';

export const participationSentences: Sentences = {
	'call-opened': {
		de: (data) =>
			`Neu gefragt ${formatFor('de').span(text(data, 'from'), text(data, 'to'))}: ${text(data, 'title')}`,
		en: (data) =>
			`New call ${formatFor('en').span(text(data, 'from'), text(data, 'to'))}: ${text(data, 'title')}`,
		path: () => '/mitmachen'
	},
	'call-begun': {
		de: (data) =>
			`Seit ${formatFor('de').day(text(data, 'from'))} offen für alle, bis ${formatFor('de').day(text(data, 'to'))}: ${text(data, 'title')}`,
		en: (data) =>
			`Open to all since ${formatFor('en').day(text(data, 'from'))}, until ${formatFor('en').day(text(data, 'to'))}: ${text(data, 'title')}`,
		path: () => '/mitmachen'
	},
	'call-closed': {
		de: (data) =>
			`Zu Ende mit dem ${formatFor('de').day(text(data, 'to'))}: ${text(data, 'title')}`,
		en: (data) => `Closed after ${formatFor('en').day(text(data, 'to'))}: ${text(data, 'title')}`,
		path: () => '/mitmachen'
	},
	'contribution-received': {
		de: (data) => `Ein Beitrag zu „${text(data, 'call')}“ ist eingegangen.`,
		en: (data) => `A contribution to “${text(data, 'call')}” has arrived.`
	},
	'contribution-published': {
		de: (data) => `Ein Beitrag zu „${text(data, 'call')}“ ist veröffentlicht:`,
		en: (data) => `A contribution to “${text(data, 'call')}” is published:`,
		quote: (data) => text(data, 'text')
	},
	'contribution-hidden': {
		de: (data, why) =>
			`Ein Beitrag zu „${text(data, 'call')}“ bleibt verborgen. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`A contribution to “${text(data, 'call')}” stays hidden. Reason: ${why ?? ''}`
	},
	'contribution-removed': {
		de: (data) => `Ein Beitrag zu „${text(data, 'call')}“ wurde auf Wunsch der Person entfernt.`,
		en: (data) => `A contribution to “${text(data, 'call')}” was removed at the person’s wish.`
	},
	...mailSentences
};
