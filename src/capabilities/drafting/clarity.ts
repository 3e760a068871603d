/** Advice on clear wording (S4): by rules, never a block. Positions are not needed, the words are quoted. */
export type ClarityHint =
	| { readonly code: 'vague'; readonly quote: string }
	| { readonly code: 'hedge'; readonly quote: string }
	| { readonly code: 'long-sentence'; readonly quote: string; readonly words: number }
	| { readonly code: 'no-time' }
	| { readonly code: 'no-number' };

const vagueWords =
	/\b(zeitnah|baldmöglichst|möglichst bald|ausreichend\w*|angemessen\w*|bedarfsgerecht\w*|verstärkt\w*|verbessert?|besser\w*|gegebenenfalls|perspektivisch|nachhaltig\w*|entsprechend\w*|vielfältig\w*)\b/giu;
const hedges =
	/\b(sollte[nt]?|könnte[nt]?|möglichst|nach Möglichkeit|wenn möglich|es wird angestrebt|in der Regel)\b/giu;
const times = /\b(20\d\d|bis (Ende|Anfang|Mitte)|jährlich|monatlich|wöchentlich|jedes Jahr)\b/iu;
const longestSentence = 25;

/** Hints for a wording in German; goals are also asked for a time and a number. */
export function clarityHints(text: string, kind: 'guideline' | 'goal' | 'measure'): ClarityHint[] {
	const hints: ClarityHint[] = [
		...quotes(text, vagueWords).map((quote) => ({ code: 'vague' as const, quote })),
		...quotes(text, hedges).map((quote) => ({ code: 'hedge' as const, quote })),
		...longSentences(text)
	];
	if (kind === 'goal' && !times.test(text)) hints.push({ code: 'no-time' });
	if (kind === 'goal' && !/\d/.test(text.replaceAll(/\b20\d\d\b/g, '')))
		hints.push({ code: 'no-number' });
	return hints;
}

function quotes(text: string, pattern: RegExp): string[] {
	return [...new Set([...text.matchAll(pattern)].map((match) => match[0]))];
}

function longSentences(text: string): ClarityHint[] {
	return text
		.split(/(?<=[.!?])\s+/u)
		.map((sentence) => ({ sentence, words: sentence.split(/\s+/u).filter(Boolean).length }))
		.filter(({ words }) => words > longestSentence)
		.map(({ sentence, words }) => ({
			code: 'long-sentence',
			quote: `${sentence.split(/\s+/u).slice(0, 5).join(' ')} …`,
			words
		}));
}
