import type { PlacedHint } from './hint.ts';
import { isNoun, type Sentence, type Token } from './text-parts.ts';

const preposition =
	/^(?:von|vom|für|zu|zur|zum|in|im|an|am|auf|über|nach|bei|beim|mit|aus|durch|gegen|um|unter|vor|zwischen|wegen|ohne)$/u;
const genitive =
	/^(?:der|des|eines|einer|dieser|dieses|ihrer|ihres|seiner|seines|unserer|aller|deren|dessen)$/u;
const article =
	/^(?:den|dem|der|die|das|einem|einen|einer|eine|ein|ihren|ihrer|ihre|ihr|allen|alle|diesen|dieser)$/u;
const and = /^(?:und|oder|sowie)$/u;
const longest = 3;

/** Finds three or more genitives or prepositions that hang on one another: the reader must keep all in mind. */
export function findChains({ clauses }: Sentence): readonly PlacedHint[] {
	return clauses.flatMap(({ tokens }) => {
		const hints: PlacedHint[] = [];
		for (let at = 0; at < tokens.length; at++) {
			const first = tokens[at];
			if (!first || !isNoun(first)) continue;
			const { last, links } = follow(tokens, at);
			const end = tokens[last];
			if (links >= longest && end)
				hints.push({ code: 'chain', from: first.from, to: end.to, quote: '' });
			at = last;
		}
		return hints;
	});
}

function follow(tokens: readonly Token[], start: number): { last: number; links: number } {
	let last = start;
	let links = 0;
	for (;;) {
		const joined = and.test(tokens[last + 1]?.low ?? '');
		const next = joined ? nounAfter(tokens, last + 2, 2) : nextLink(tokens, last + 1);
		if (next === undefined) return { last, links };
		if (!joined) links++;
		last = next;
	}
}

function nextLink(tokens: readonly Token[], at: number): number | undefined {
	const word = tokens[at];
	if (!word) return undefined;
	if (preposition.test(word.low))
		return nounAfter(tokens, article.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1, 2);
	return genitive.test(word.low) ? nounAfter(tokens, at + 1, 2) : undefined;
}

/** The noun behind at most so many words with the ending of an adjective. */
function nounAfter(tokens: readonly Token[], at: number, most: number): number | undefined {
	for (let i = at; i <= at + most; i++) {
		const token = tokens[i];
		if (!token) return undefined;
		if (isNoun(token)) return i;
		if (!/(?:en|er|e|em|es)$/u.test(token.low)) return undefined;
	}
	return undefined;
}
