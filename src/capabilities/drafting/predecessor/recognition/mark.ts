import { goalRank, namedBy, namedByLetters, type Named } from './kind-words.ts';

/** How a text begins where it names itself: `Ziel 3.2: …`, `M 4.1 …`, `Leitlinie II – …`. */
export type Mark = {
	/** Null for a number whose letters say nothing: `B 3`, `4.1.2`. */
	readonly named: Named | null;
	readonly number: string | null;
	readonly title: string;
	readonly rank: number;
	/** Named by a word, by the letters of its number, or only numbered. */
	readonly by: 'word' | 'letters' | 'number';
	/** A colon, dash or line break divides the mark from the title: nobody writes a sentence like that. */
	readonly divided: boolean;
};

const number = String.raw`(?:Nr\.?\s*)?((?:\p{Lu}{1,4}[ .\-–]?)?\d{1,3}(?:\s?[.\-–/]\s?\d{1,3}){0,4}(?:\.?[a-z])?|[A-Z]\.[IVX]{1,5}(?:\.\d{1,3})?|[IVX]{1,5}|[A-H])(?![\p{L}\d])\.?\)?`;
const divider = String.raw`\s*([:–—|\t\n]|-\s|\.\s|\)\s)?\s*`;
const adjective = String.raw`(?:(Strategische[sr]?|Operative[sr]?|Übergeordnete[sr]?|Langfristige[sr]?|Konkrete[sr]?)\s+)?`;
const byWord = new RegExp(
	String.raw`^${adjective}(\p{Lu}\p{L}{2,40})\s*${number}${divider}([\s\S]*)$`,
	'u'
);
const wordOnly = new RegExp(String.raw`^${adjective}(\p{Lu}\p{L}{2,40})\s*[:–—]\s*([\s\S]+)$`, 'u');
/** Blanks stand only behind letters: in "M 4.1 3 Kurse" the title begins with a number. */
const byCode = new RegExp(
	String.raw`^((?:\p{Lu}{1,4}[ .\-–/]?|\p{Lu}\p{Ll}{1,3}[.\-–/]?)(?:\p{Lu}{1,3}[ .\-–/]?|\d{1,3}[.\-–/]){0,6}\d{1,3}[a-z]?)(?![\p{L}\d])\.?${divider}([\s\S]*)$`,
	'u'
);
const byNumber =
	/^(?:\((?=\d{1,3}[a-z]?\)))?(\d{1,3}(?:\.\d{1,3}){0,5}[a-z]?|[a-z]|[IVX]{1,5}|[A-Z])([.)]{0,2})(\s+|:\s*|$)([\s\S]*)$/;

/** The mark with which a text begins, if it has one. */
export function readMark(text: string): Mark | undefined {
	return markByWord(text) ?? markByCode(text) ?? markByNumber(text);
}

function markByWord(text: string): Mark | undefined {
	const [, prefix = '', word = '', found = '', divides = '', title = ''] = byWord.exec(text) ?? [];
	const named = namedBy(word, 'one');
	// "Ziel 3 und 4 …" speaks of goals and is none.
	if (named && !/^(und|bis|sowie|oder|,)(\s|$)/.test(title))
		return {
			...{ named, number: clean(found), title: title.trim(), by: 'word' },
			rank: goalRank(prefix || word),
			divided:
				divides.trim() !== '' || divides.includes('\n') || divides.includes('\t') || title === ''
		};
	const [, adjectiveOnly = '', only = '', rest = ''] = wordOnly.exec(text) ?? [];
	const alone = namedBy(only, 'one');
	if (!alone) return undefined;
	const rank = goalRank(adjectiveOnly || only);
	return { named: alone, number: null, title: rest.trim(), rank, by: 'word', divided: true };
}

function markByCode(text: string): Mark | undefined {
	const [, code = '', divides = '', title = ''] = byCode.exec(text) ?? [];
	if (code === '' || !/\d/.test(code)) return undefined;
	const named = namedByLetters(code) ?? null;
	const rank = /^OZ|^LZ/.test(code) ? 0 : /^(TZ|HZ|UZ)/.test(code) ? 2 : 1;
	const by = named ? 'letters' : 'number';
	return {
		named,
		number: clean(code),
		title: title.trim(),
		rank,
		by,
		divided: divides.trim() !== ''
	};
}

function markByNumber(text: string): Mark | undefined {
	const [, found = '', sign = '', , title = ''] = byNumber.exec(text) ?? [];
	// "1.000 Bäume" counts trees.
	if (/^\d{1,3}(\.\d{3})+$/.test(found)) return undefined;
	if (found === '' || (sign === '' && !/\d/.test(found))) return undefined;
	return {
		named: null,
		number: found,
		title: title.trim(),
		rank: 1,
		by: 'number',
		divided: sign !== ''
	};
}

function clean(code: string): string {
	return code
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/\s?([.\-–/])\s?/g, '$1')
		.trim();
}

/** Numbers compare without blanks, letters' case, leading words and final dots: `M 4.1` is `m4.1`. */
export function numberKey(number: string): string {
	return number
		.toLowerCase()
		.replaceAll(/[\s.]+$|^nr\.?\s*/g, '')
		.replaceAll(/[\s\-–/]+/g, '.')
		.replaceAll(/(?<=\p{L})\.?(?=\d)/gu, '');
}

/** Only the digits of a number: `M 4.1.2` is 4, 1, 2, and so is `IV.1.2`. */
export function digitsOf(number: string): readonly number[] {
	const [roman = ''] = /^[IVX]{1,5}(?=\.\s?\d|$)/.exec(number) ?? [];
	const rest = (number.match(/\d+/g) ?? []).map(Number);
	return roman ? [romanValue(roman), ...rest] : rest;
}

function romanValue(roman: string): number {
	const values = [...roman].map((sign) => (sign === 'X' ? 10 : sign === 'V' ? 5 : 1));
	return values.reduce((sum, one, at) => sum + ((values[at + 1] ?? 0) > one ? -one : one), 0);
}
