/**
 * Do the words of a quote stand in the new wording? Case and endings may differ, small words may be left
 * out, and others may come between; the words that carry the sense must follow each other as they did.
 */
export function isUsed(quote: string, wording: string): boolean {
	const wanted = telling(wordsOf(quote));
	if (wanted.length === 0) return false;
	const given = wordsOf(wording);
	const mayMiss = Math.floor(wanted.length / 5);
	return given.some((word, start) => {
		if (!sameWord(word, wanted[0] ?? '')) return false;
		return foundFrom(given, start, wanted) >= wanted.length - mayMiss;
	});
}

/** All that a wording says, title, text and sheet, as one text; its reason is not part of it. */
export function wordingOf(values: { readonly [name: string]: unknown }): string {
	const { reason: _, ...wording } = values;
	return said(wording).join('\n');
}

function said(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(said) : [];
}

/** How many of the wanted words follow from here, before more foreign ones come than a sentence bears. */
function foundFrom(given: readonly string[], start: number, wanted: readonly string[]): number {
	let found = 0;
	let at = start;
	const end = Math.min(given.length, start + 3 * wanted.length + 6);
	for (const word of wanted) {
		const place = given.findIndex(
			(other, index) => index >= at && index < end && sameWord(other, word)
		);
		if (place < 0) continue;
		found += 1;
		at = place + 1;
	}
	return found;
}

function wordsOf(text: string): string[] {
	const plain = text
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{M}+/gu, '');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Without the words that carry no sense of their own, unless there are no others. */
function telling(words: readonly string[]): readonly string[] {
	const rest = words.filter((word) => !small.has(word));
	return rest.length > 0 ? rest : words;
}

/** The same word in another form: `Termin` and `Terminen`, `Arzt` and `Ärzte`, but not `Haus` and `Hausarzt`. */
function sameWord(one: string, other: string): boolean {
	if (one === other) return true;
	if (/\d/.test(one) || /\d/.test(other)) return false;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	let common = 0;
	while (common < short.length && short[common] === long[common]) common += 1;
	return common >= 4 && long.length - common <= 3;
}

const small = new Set(
	(
		'aber als am an auch auf aus bei beim das dass dem den denen der deren des die dies diese ein eine ' +
		'einem einen einer es fur hat haben ich ihr im in ist man mit nach oder sein sich sie sind so um und ' +
		'vom von vor war was wer wie wir wird werden zu zum zur a and are as at be by for from has in is it of ' +
		'on or that the this to was we were will with'
	).split(' ')
);
