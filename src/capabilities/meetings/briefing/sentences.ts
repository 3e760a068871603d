import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';

export const briefingSentences: Sentences = {
	'briefing-part-added': {
		de: (data) => `Neu in der Ausgangslage${of(data, 'de')}: ${text(data, 'title')}.`,
		en: (data) => `New in the briefing${of(data, 'en')}: ${text(data, 'title')}.`,
		path: briefingPath
	},
	'briefing-part-changed': {
		de: (data) => `In der Ausgangslage${of(data, 'de')} berichtigt: ${text(data, 'title')}.`,
		en: (data) => `Corrected in the briefing${of(data, 'en')}: ${text(data, 'title')}.`,
		path: briefingPath
	},
	'briefing-part-removed': {
		de: (data) => `Aus der Ausgangslage${of(data, 'de')} genommen: ${text(data, 'title')}.`,
		en: (data) => `Taken out of the briefing${of(data, 'en')}: ${text(data, 'title')}.`,
		path: briefingPath
	},
	'briefing-published': {
		de: (data) => `Die Ausgangslage${of(data, 'de')} liegt vor.`,
		en: (data) => `The briefing${of(data, 'en')} is ready.`,
		path: briefingPath
	},
	'question-asked': {
		de: () => 'Eine Frage an Fachleute ist eingegangen.',
		en: () => 'A question to experts has arrived.',
		quote: (data) => text(data, 'text')
	},
	'question-passed-on': {
		de: (data) => `Eine Frage ging an: ${text(data, 'expert')}.`,
		en: (data) => `A question was passed on to: ${text(data, 'expert')}.`,
		quote: (data) => text(data, 'text')
	},
	'question-answered': {
		de: (data) =>
			data['corrected'] === true
				? `Die Antwort auf eine Frage wurde berichtigt. Es antwortet: ${text(data, 'expert')}.`
				: `Eine Frage ist beantwortet. Es antwortet: ${text(data, 'expert')}.`,
		en: (data) =>
			data['corrected'] === true
				? `The answer to a question was corrected. Answered by: ${text(data, 'expert')}.`
				: `A question has been answered by: ${text(data, 'expert')}.`,
		quote: (data) => text(data, 'text'),
		path: briefingPath
	},
	'question-hidden': {
		de: (_, why) => `Eine Frage an Fachleute ist nicht mehr zu sehen. Grund: ${why ?? ''}`,
		en: (_, why) => `A question to experts is no longer shown. Reason: ${why ?? ''}`
	}
};

function of(data: Data, language: 'de' | 'en'): string {
	const area = text(data, 'area');
	if (!area) return '';
	return language === 'de' ? ` der Gruppe ${area}` : ` of the group ${area}`;
}

function briefingPath(data: Data): string {
	const code = text(data, 'areaCode');
	return code ? `/gruppen/${code}/ausgangslage` : '/ausgangslage';
}
