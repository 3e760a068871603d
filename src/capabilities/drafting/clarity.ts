import { findAbbreviations } from './clarity/abbreviations.ts';
import { findMissingActors } from './clarity/actors.ts';
import { findChains } from './clarity/chains.ts';
import { findDoubleNegations } from './clarity/double-negation.ts';
import { withoutRepeats, type PlacedHint } from './clarity/hint.ts';
import { findLightVerbs } from './clarity/light-verbs.ts';
import { findNominalStyle } from './clarity/nominal-style.ts';
import { readSentences, type Sentence } from './clarity/text-parts.ts';
import { findVagueWords } from './clarity/vague-words.ts';
import type { ItemKind } from './items.ts';

/** Advice on clear wording (S4): by rules, never a block. Most hints have a place in the text. */
export type ClarityHint = PlacedHint | { readonly code: 'no-time' | 'no-number' };

const times =
	/(?<!\p{L})(?:20\d\d|bis (?:Ende|Anfang|Mitte)|jährlich|monatlich|wöchentlich|täglich|jede[nsm]? (?:Jahr|Monat|Woche|Tag))(?!\p{L})/iu;
const longestSentence = 25;

/** Hints for a wording in German, in the order of the text; goals are also asked for a time and a number. */
export function clarityHints(text: string, kind: ItemKind): readonly ClarityHint[] {
	const sentences = readSentences(text);
	const placed = withoutRepeats([
		...findVagueWords(text),
		...findAbbreviations(text),
		...sentences.flatMap((sentence) => [
			...findMissingActors(sentence),
			...findLightVerbs(sentence),
			...findNominalStyle(sentence),
			...findChains(sentence),
			...findDoubleNegations(sentence),
			...findLongSentence(sentence)
		])
	]).map((hint) => ({ ...hint, quote: quoteOf(text, hint) }));
	return kind === 'goal' ? [...placed, ...findUnmeasured(text)] : placed;
}

/** Whether the text itself says by when or how often. */
export function saysWhen(text: string): boolean {
	return times.test(text);
}

/** Whether the text names a number that can be checked; a year is none. */
export function saysHowMuch(text: string): boolean {
	return /\d/.test(text.replaceAll(/\b(?:\d{1,2}\.\s?)*20\d\d\b/gu, ''));
}

function findUnmeasured(text: string): ClarityHint[] {
	const hints: ClarityHint[] = [];
	if (!saysWhen(text)) hints.push({ code: 'no-time' });
	if (!saysHowMuch(text)) hints.push({ code: 'no-number' });
	return hints;
}

function findLongSentence({ from, to, tokens }: Sentence): readonly PlacedHint[] {
	const words = tokens.length;
	return words > longestSentence ? [{ code: 'long-sentence', from, to, quote: '', words }] : [];
}

/** A long place is quoted by its first words. */
function quoteOf(text: string, { code, from, to }: PlacedHint): string {
	const quote = text.slice(from, to).replaceAll(/\s+/gu, ' ');
	return code === 'long-sentence' ? `${quote.split(' ').slice(0, 5).join(' ')} …` : quote;
}
