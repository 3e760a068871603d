import { splitSentences, type Span } from './split-sentences.ts';

/** One word with its place in the whole text. */
export type Token = Span & { readonly text: string; readonly low: string };

/** A sentence, its words, and its parts between commas, semicolons, colons and brackets. */
export type Sentence = Span & {
	readonly tokens: readonly Token[];
	readonly clauses: readonly Clause[];
};
export type Clause = { readonly tokens: readonly Token[] };

const word = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

export function readSentences(text: string): readonly Sentence[] {
	return splitSentences(text).map((span) => {
		const tokens = readTokens(text, span);
		return { ...span, tokens, clauses: readClauses(text, tokens) };
	});
}

export function isNoun(token: Token): boolean {
	return /^\p{Lu}\p{Ll}/u.test(token.text);
}

function readTokens(text: string, { from, to }: Span): readonly Token[] {
	return [...text.slice(from, to).matchAll(word)].map((match) => ({
		text: match[0],
		low: match[0].toLowerCase(),
		from: from + match.index,
		to: from + match.index + match[0].length
	}));
}

function readClauses(text: string, tokens: readonly Token[]): readonly Clause[] {
	const clauses: Token[][] = [[]];
	let before: Token | undefined;
	for (const token of tokens) {
		if (before && /[,;:()–—]| - /u.test(text.slice(before.to, token.from))) clauses.push([]);
		clauses.at(-1)?.push(token);
		before = token;
	}
	return clauses.map((part) => ({ tokens: part }));
}
