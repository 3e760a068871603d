import { countSyllables } from './syllables.ts';
import { readSentences } from './text-parts.ts';

export type Readability = {
	readonly sentences: number;
	readonly words: number;
	/** Words per sentence. */
	readonly perSentence: number;
	/**
	 * The first Wiener Sachtextformel (Bamberger and Vanecek 1984): about the school year that reads it
	 * with ease, from 4 (very easy) to 15 (very hard); nothing for a text too short to be measured.
	 */
	readonly grade: number | null;
};

const fewestWords = 20;

export function measureReadability(text: string): Readability {
	const sentences = readSentences(text);
	const words = sentences
		.flatMap(({ tokens }) => tokens.map((token) => token.text))
		.filter((word) => /\p{L}/u.test(word));
	const perSentence = sentences.length === 0 ? 0 : words.length / sentences.length;
	const syllables = words.map(countSyllables);
	const percent = (found: number) => (100 * found) / words.length;
	const grade =
		0.1935 * percent(syllables.filter((count) => count >= 3).length) +
		0.1672 * perSentence +
		0.1297 * percent(words.filter((word) => word.length > 6).length) -
		0.0327 * percent(syllables.filter((count) => count === 1).length) -
		0.875;
	return {
		...{ sentences: sentences.length, words: words.length, perSentence },
		grade: words.length < fewestWords ? null : Math.round(grade * 10) / 10
	};
}
