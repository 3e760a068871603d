import { allow, refuse, type Decision } from '#shared/result.ts';

/** Words from one answer, by which sheet and question they are found again. */
export type Range = { readonly from: number; readonly to: number };

/** The name of a quote: a, b, … z, aa, ab. */
export function letterAt(index: number): string {
	const before = Math.floor(index / 26);
	return (before > 0 ? letterAt(before - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** The first letter behind all that are in use: a letter that was given back in between stays free. */
export function nextLetter(used: readonly string[]): string {
	return letterAt(used.reduce((most, letter) => Math.max(most, indexOf(letter) + 1), 0));
}

/** Letters as people sort them: z before aa. */
export function byLetter(one: { letter: string }, other: { letter: string }): number {
	return indexOf(one.letter) - indexOf(other.letter);
}

/** A range that was marked by an unsteady hand, widened to whole words and without white space around it. */
export function wholeWords(text: string, marked: Range): Range | undefined {
	let from = Math.max(0, Math.min(marked.from, text.length));
	let to = Math.max(from, Math.min(marked.to, text.length));
	while (from < to && !isWord(text[from])) from += 1;
	while (to > from && !isWord(text[to - 1])) to -= 1;
	if (from === to) return undefined;
	while (from > 0 && isWord(text[from - 1])) from -= 1;
	while (to < text.length && isWord(text[to])) to += 1;
	// A sign that belongs to a number or closes a bracket opened inside stays with the words.
	if (/[%€°)]/u.test(text[to] ?? '')) to += 1;
	return { from, to };
}

/** Which words of an answer become a quote; those of another quote stay its own. */
export function decideQuote(
	answer: string | undefined,
	marked: Range | 'all',
	others: readonly (Range & { readonly letter: string })[]
): Decision<Range & { readonly text: string }, 'nothing-marked' | 'already-quoted'> {
	const text = answer ?? '';
	const range = wholeWords(text, marked === 'all' ? { from: 0, to: text.length } : marked);
	if (!range) return refuse('nothing-marked');
	const { from, to } = marked === 'all' ? aroundAll(text) : range;
	if (others.some((other) => other.from < to && from < other.to)) return refuse('already-quoted');
	return allow({ from, to, text: text.slice(from, to) });
}

export type AnswerPart<Quote> = { readonly text: string; readonly quote?: Quote | undefined };

/** An answer in pieces, with its quotes in their places; what lies over another one is left out. */
export function partsOf<Quote extends Range>(
	answer: string,
	quotes: readonly Quote[]
): readonly AnswerPart<Quote>[] {
	const parts: AnswerPart<Quote>[] = [];
	let at = 0;
	for (const quote of quotes.toSorted((one, other) => one.from - other.from)) {
		if (quote.from < at || quote.to > answer.length) continue;
		if (quote.from > at) parts.push({ text: answer.slice(at, quote.from) });
		parts.push({ text: answer.slice(quote.from, quote.to), quote });
		at = quote.to;
	}
	if (at < answer.length) parts.push({ text: answer.slice(at) });
	return parts;
}

function aroundAll(text: string): Range {
	const from = text.length - text.trimStart().length;
	return { from, to: text.trimEnd().length };
}

function isWord(char: string | undefined): boolean {
	return char !== undefined && /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(char);
}

function indexOf(letter: string): number {
	return [...letter].reduce((sum, char) => sum * 26 + char.charCodeAt(0) - 96, 0) - 1;
}
