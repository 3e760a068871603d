import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import { formatFor } from '#shared/format.ts';
import { councilWords } from './words.ts';

type Language = 'de' | 'en';

export const councilSentences: Sentences = {
	'concept-adopted': {
		de: (data) => `Die Beteiligten haben das Konzept verabschiedet: ${votes(data, 'de')}.`,
		en: (data) => `The participants have adopted the concept: ${votes(data, 'en')}.`,
		path: () => '/rat'
	},
	'concept-not-adopted': {
		de: (data) => `Die Beteiligten haben das Konzept nicht verabschiedet: ${votes(data, 'de')}.`,
		en: (data) => `The participants have not adopted the concept: ${votes(data, 'en')}.`,
		path: () => '/rat'
	},
	'concept-handed-over': {
		de: (data) =>
			`Das Konzept ist am ${day(data, 'handedOn', 'de')} übergeben: ${text(data, 'recipient')}.`,
		en: (data) =>
			`The concept was handed over on ${day(data, 'handedOn', 'en')}: ${text(data, 'recipient')}.`,
		path: () => '/rat'
	},
	'consultation-scheduled': {
		de: (data) =>
			`${text(data, 'body')} berät das Konzept am ${day(data, 'meetsOn', 'de')} (${role(data, 'de')}).`,
		en: (data) =>
			`${text(data, 'body')} consults on the concept on ${day(data, 'meetsOn', 'en')} (${role(data, 'en')}).`,
		path: () => '/rat'
	},
	'amendment-recorded': {
		de: (data, why) =>
			`soll ${amendment(data, 'de')} werden. Vorgeschlagen in: ${text(data, 'body')}. Grund: ${why ?? ''}`,
		en: (data, why) =>
			`is to be ${amendment(data, 'en')}. Proposed in: ${text(data, 'body')}. Reason: ${why ?? ''}`,
		path: (data) => `/konzept/${text(data, 'code')}`,
		quote: (data) => (data['text'] ? text(data, 'text') : '')
	},
	'amendment-withdrawn': {
		de: (data, why) => `${text(data, 'body')} zieht die Änderung zurück. Grund: ${why ?? ''}`,
		en: (data, why) => `${text(data, 'body')} withdraws the amendment. Reason: ${why ?? ''}`,
		path: () => '/rat'
	},
	'consultation-ended': {
		de: (data, why) => `${text(data, 'body')}: ${result(data, 'de')}.${why ? ` ${why}` : ''}`,
		en: (data, why) => `${text(data, 'body')}: ${result(data, 'en')}.${why ? ` ${why}` : ''}`,
		path: () => '/rat'
	},
	'council-decided': {
		de: (data) =>
			`${text(data, 'body')} hat das Konzept ${result(data, 'de')}.${data['resolution'] ? ` ${text(data, 'resolution')}.` : ''}${changes(data, 'Neu gefasst', 'Gestrichen')}`,
		en: (data) =>
			`${text(data, 'body')} has decided: the concept is ${result(data, 'en')}.${data['resolution'] ? ` ${text(data, 'resolution')}.` : ''}${changes(data, 'Worded anew', 'Struck')}`,
		path: () => '/rat'
	}
};

function votes(data: Data, language: Language): string {
	const [yes, no, abstained, present] = ['yes', 'no', 'abstained', 'present'].map((name) =>
		text(data, name)
	);
	return language === 'de'
		? `${yes} Ja, ${no} Nein, ${abstained} Enthaltungen bei ${present} Anwesenden`
		: `${yes} yes, ${no} no, ${abstained} abstentions with ${present} people present`;
}

function day(data: Data, name: string, language: Language): string {
	return formatFor(language).day(text(data, name));
}

function role(data: Data, language: Language): string {
	return councilWords[language].roles[text(data, 'role') as keyof typeof councilWords.de.roles];
}

function result(data: Data, language: Language): string {
	const known = text(data, 'result') as keyof typeof councilWords.de.results;
	return councilWords[language].results[known];
}

function amendment(data: Data, language: Language): string {
	const known = text(data, 'kind') as keyof typeof councilWords.de.amendments;
	return councilWords[language].amendments[known];
}

function changes(data: Data, amended: string, struck: string): string {
	const list = (name: string, label: string) => {
		const codes = data[name];
		return Array.isArray(codes) && codes.length > 0 ? ` ${label}: ${codes.join(', ')}.` : '';
	};
	return list('amended', amended) + list('struck', struck);
}
