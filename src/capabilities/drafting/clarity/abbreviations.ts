import type { PlacedHint } from './hint.ts';

const short = /(?<![\p{L}\p{N}-])\p{L}{2,10}(?=[^\p{L}\p{N}]|$)/gu;
/** Known to everybody, or not short for anything here. */
const known = new Set(
	'EU USA UN PDF SMS WC TV PC IT CD DVD GPS ID DIN ISO GmbH OK UNO NATO PIN QR WLAN ÖPNV LED II III IV VI VII VIII IX XI XII'.split(
		' '
	)
);
/** Codes of guidelines, goals and measures. */
const itemCode = /(?<![\p{L}])[ZM]-\p{Lu}{2,3}-\d+/gu;

/** Finds abbreviations that the text never explains: "Migrationsberatung (MBE)" explains one. */
export function findAbbreviations(text: string): readonly PlacedHint[] {
	const plain = text.replaceAll(itemCode, (code) => ' '.repeat(code.length));
	return [...plain.matchAll(short)].flatMap(({ 0: quote, index: from }) =>
		isShort(quote) && !isExplained(text, quote)
			? [{ code: 'abbreviation' as const, from, to: from + quote.length, quote }]
			: []
	);
}

function isShort(word: string): boolean {
	const capitals = word.replaceAll(/\P{Lu}/gu, '').length;
	if (capitals < 2 || known.has(word) || /\p{Ll}In(?:nen)?$/u.test(word)) return false;
	return capitals < word.length || word.length <= 6;
}

function isExplained(text: string, word: string): boolean {
	return text.includes(`(${word})`) || text.includes(`${word} (`);
}
