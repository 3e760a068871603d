import type { Data } from '#journal/entry.ts';
import { text, type Sentences } from '#journal/sentence.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { sayPartialDate } from '../partial-date.ts';
import type { EditName } from './edit-many.ts';

/** The order, what was changed for many at once, and what was taken back. */
export const bulkSentences: Sentences = {
	'item-reordered': {
		de: (data) => `${named(data, 'de')} steht jetzt an Stelle ${text(data, 'place')}.`,
		en: (data) => `${named(data, 'en')} now stands in place ${text(data, 'place')}.`
	},
	'items-edited': {
		de: (data, why) => `${sayEdit(data, 'de')}${codes(data)}${why ?? ''}`.trim(),
		en: (data, why) => `${sayEdit(data, 'en')}${codes(data)}${why ?? ''}`.trim()
	},
	'change-undone': {
		de: (data, why) => `${undone(data, 'de')} ${why ?? ''}`,
		en: (data, why) => `${undone(data, 'en')} ${why ?? ''}`,
		path: (data) => (data['code'] ? `/konzept/${text(data, 'code')}` : undefined)
	}
};

const values = {
	de: {
		...{ high: 'hoch', medium: 'mittel', low: 'niedrig' },
		...{ city: 'Stadt', county: 'Landkreis', state: 'Land', federal: 'Bund', third: 'Dritte' }
	},
	en: {
		...{ high: 'high', medium: 'medium', low: 'low' },
		...{
			city: 'city',
			county: 'county',
			state: 'state',
			federal: 'federation',
			third: 'third parties'
		}
	}
} as const;

type Say = (n: string, value: string) => string;
const changes: Readonly<Record<WrittenLanguage, Readonly<Record<EditName, Say>>>> = {
	de: {
		responsible: (n, value) => `${n} bekamen als verantwortliche Stelle „${value}“.`,
		priority: (n, value) => `${n} bekamen Priorität „${value}“.`,
		ends: (n, value) => `${n} bekamen das Ende ${value}.`,
		competence: (n, value) => `${n} bekamen die Zuständigkeit „${value}“.`,
		area: (n, value) => `${n} kamen in den Bereich „${value}“.`,
		link: (n, value) => `${n} dienen jetzt auch ${value || 'einem Entwurf'}.`,
		publish: (n) => `${n} wurden veröffentlicht.`,
		agree: (n) => `Die Gruppe hat sich auf ${n} geeinigt.`,
		discard: (n) => `${n} wurden beiseitegelegt.`
	},
	en: {
		responsible: (n, value) => `${n} got “${value}” as the responsible body.`,
		priority: (n, value) => `${n} got the priority “${value}”.`,
		ends: (n, value) => `${n} got the end ${value}.`,
		competence: (n, value) => `${n} got the competence “${value}”.`,
		area: (n, value) => `${n} came into the area “${value}”.`,
		link: (n, value) => `${n} now also serve ${value || 'a draft'}.`,
		publish: (n) => `${n} were published.`,
		agree: (n) => `The group has agreed on ${n}.`,
		discard: (n) => `${n} were put aside.`
	}
};

/** How many were changed, and how: without the reason and without codes. */
export function sayEdit(data: Data, language: WrittenLanguage): string {
	const field = text(data, 'field') as EditName;
	const n = Number(data['count']);
	const number = language === 'de' ? `${n} Einträge` : `${n} items`;
	const one = language === 'de' ? '1 Eintrag' : '1 item';
	const said = changes[language][field](n === 1 ? one : number, value(data, field, language));
	return n === 1 ? singular(said, language) : said;
}

const singulars: Readonly<Record<WrittenLanguage, readonly (readonly [string, string])[]>> = {
	de: [
		['Eintrag bekamen', 'Eintrag bekam'],
		['Eintrag kamen', 'Eintrag kam'],
		['Eintrag dienen', 'Eintrag dient'],
		['Eintrag wurden', 'Eintrag wurde'],
		['auf 1 Eintrag', 'auf einen Eintrag']
	],
	en: [
		['item now also serve', 'item now also serves'],
		['item were', 'item was']
	]
};

function singular(sentence: string, language: WrittenLanguage): string {
	return singulars[language].reduce((said, [from, to]) => said.replace(from, to), sentence);
}

function value(data: Data, field: EditName, language: WrittenLanguage): string {
	const kept = text(data, 'value');
	if (field === 'ends') return sayPartialDate(kept, language);
	if (field !== 'priority' && field !== 'competence') return kept;
	return values[language][kept as keyof (typeof values)['de']];
}

function codes(data: Data): string {
	const all = data['codes'];
	return Array.isArray(all) && all.length > 0 ? ` ${all.join(', ')}. ` : ' ';
}

function undone(data: Data, language: WrittenLanguage): string {
	const what = data['title'] ? named(data, language) : codes(data).trim();
	if (language === 'de')
		return `Eine Änderung ist zurückgenommen${what ? `: ${what}` : ''}`.trim() + end(what);
	return `A change has been taken back${what ? `: ${what}` : ''}`.trim() + end(what);
}

function end(sentence: string): string {
	return sentence.endsWith('.') ? '' : '.';
}

function named(data: Data, language: WrittenLanguage): string {
	const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
	return `${open}${text(data, 'title')}${close}`;
}
