/**
 * Do the words of a quote stand in the new wording? Case, endings and order may differ, small words may be
 * left out, and others may come between; but the words that carry the sense stand near each other.
 */
export function isUsed(quote: string, wording: string): boolean {
	const wanted = telling(wordsOf(quote));
	if (wanted.length === 0) return false;
	const given = wordsOf(wording);
	const needed = wanted.length - Math.floor(wanted.length / 5);
	const near = 3 * wanted.length + 6;
	return given.some((_, start) => foundIn(given.slice(start, start + near), wanted) >= needed);
}

/**
 * Do the words of a quote stand in a wording just so, one after the other? Only then can all read them
 * anyway: a word beside them that the wording left out belongs to whoever wrote the sheet.
 */
export function standsIn(quote: string, wording: string): boolean {
	const wanted = wordsOf(quote);
	return wanted.length > 0 && ` ${wordsOf(wording).join(' ')} `.includes(` ${wanted.join(' ')} `);
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

/** How many of the wanted words stand among these, each for itself. */
function foundIn(given: readonly string[], wanted: readonly string[]): number {
	const left = [...given];
	return wanted.filter((word) => {
		const place = left.findIndex((other) => sameWord(other, word));
		if (place >= 0) left.splice(place, 1);
		return place >= 0;
	}).length;
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

/** The same word in another form: `Termin` and `Terminen`, `Arzt` and `Ärzte`, `zählen` and `gezählt`. */
function sameWord(one: string, other: string): boolean {
	if (one === other) return true;
	if (/\d/.test(one) || /\d/.test(other)) return false;
	return (
		sameStem(one, other) ||
		sameStem(one.replace(/^ge/, ''), other) ||
		sameStem(one, other.replace(/^ge/, ''))
	);
}

/** `Hausarzt` is also in `Hausarztpraxen`, but `Haus` is not in `Hausarzt`. */
function sameStem(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (short.length >= 6 && long.startsWith(short)) return true;
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
