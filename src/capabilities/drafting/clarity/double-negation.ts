import type { PlacedHint } from './hint.ts';
import type { Clause, Sentence, Token } from './text-parts.ts';

const no =
	/^(?:nicht|kein|keine|keinen|keinem|keiner|keines|keineswegs|niemand|niemandem|niemanden|nie|niemals|nirgends)$/u;
const without = /^(?:ohne|außer)$/u;
const un = /^un(?!ter|d$|s$|ser|serer|ten|gefähr|bedingt|iver|zählig|mittelbar)\p{Ll}{4,}$/u;
const few = /^(?:wenig|wenige|wenigen|weniger|selten|ausgeschlossen|auszuschließen)$/u;
const lacks = /^(?:fehlt|fehlen|mangelt)$/u;

/** Finds two denials in one part of a sentence; said straight they are easier. */
export function findDoubleNegations(sentence: Sentence): readonly PlacedHint[] {
	return sentence.clauses.flatMap((clause) => findIn(clause)).slice(0, 2);
}

function findIn({ tokens }: Clause): readonly PlacedHint[] {
	for (const [at, token] of tokens.entries()) {
		if (!no.test(token.low) && !without.test(token.low) && !lacks.test(token.low)) continue;
		const rest = tokens.slice(at + 1);
		const second = rest.find(
			(other, i) =>
				no.test(other.low) ||
				(no.test(token.low) && without.test(other.low)) ||
				(no.test(token.low) && i < 2 && (un.test(other.low) || few.test(other.low)))
		);
		if (second && !isAlso(rest, second)) return [hint(token, second)];
	}
	return [];
}

/** "nicht nur …" adds, and "nicht weniger als" measures. */
function isAlso(rest: readonly Token[], second: Token): boolean {
	const next = rest[rest.indexOf(second) + 1]?.low;
	return next === 'nur' || (second.low === 'weniger' && next === 'als');
}

function hint(a: Token, z: Token): PlacedHint {
	return { code: 'double-negation', from: a.from, to: z.to, quote: '' };
}
