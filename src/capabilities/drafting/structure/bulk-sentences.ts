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

const nouns = {
	de: {
		guideline: ['1 Leitlinie', 'Leitlinien'],
		goal: ['1 Ziel', 'Ziele'],
		measure: ['1 Maßnahme', 'Maßnahmen'],
		mixed: ['1 Eintrag', 'Einträge']
	},
	en: {
		guideline: ['1 guideline', 'guidelines'],
		goal: ['1 goal', 'goals'],
		measure: ['1 measure', 'measures'],
		mixed: ['1 item', 'items']
	}
} as const;

/** The end of the sentence for one and for several. */
type Say = (value: string) => readonly [one: string, several: string];
const got = (what: string) => [`bekam ${what}`, `bekamen ${what}`] as const;
const both = (what: string) => [what, what] as const;
const changes: Readonly<Record<WrittenLanguage, Readonly<Record<EditName, Say>>>> = {
	de: {
		responsible: (value) => got(`als verantwortliche Stelle „${value}“`),
		priority: (value) => got(`Priorität „${value}“`),
		ends: (value) => got(`das Ende ${value}`),
		competence: (value) => got(`die Zuständigkeit „${value}“`),
		area: (value) => [`kam in den Bereich „${value}“`, `kamen in den Bereich „${value}“`],
		link: (value) => [
			`dient jetzt auch ${value || 'einem Entwurf'}`,
			`dienen jetzt auch ${value || 'einem Entwurf'}`
		],
		publish: () => ['wurde veröffentlicht', 'wurden veröffentlicht'],
		agree: () => ['ist geeinigt', 'sind geeinigt'],
		discard: () => ['wurde beiseitegelegt', 'wurden beiseitegelegt']
	},
	en: {
		responsible: (value) => both(`got “${value}” as the responsible body`),
		priority: (value) => both(`got the priority “${value}”`),
		ends: (value) => both(`got the end ${value}`),
		competence: (value) => both(`got the competence “${value}”`),
		area: (value) => both(`came into the area “${value}”`),
		link: (value) => [
			`now also serves ${value || 'a draft'}`,
			`now also serve ${value || 'a draft'}`
		],
		publish: () => ['was published', 'were published'],
		agree: () => ['has been agreed on', 'have been agreed on'],
		discard: () => ['was put aside', 'were put aside']
	}
};

/** How many were changed, and how: without the reason and without codes. */
export function sayEdit(data: Data, language: WrittenLanguage): string {
	const field = text(data, 'field') as EditName;
	const count = Number(data['count']);
	const kind = (data['kind'] ?? 'mixed') as keyof (typeof nouns)['de'];
	const [noun, many] = nouns[language][kind];
	const [one, several] = changes[language][field](value(data, field, language));
	return count === 1 ? `${noun} ${one}.` : `${count} ${many} ${several}.`;
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
	const what = data['title'] ? named(data, language) : codes(data).trim().replace(/\.$/, '');
	const said =
		language === 'de' ? 'Eine Änderung ist zurückgenommen' : 'A change has been taken back';
	return what ? `${said}: ${what}.` : `${said}.`;
}

function named(data: Data, language: WrittenLanguage): string {
	const [open, close] = language === 'de' ? ['„', '“'] : ['“', '”'];
	return `${open}${text(data, 'title')}${close}`;
}
