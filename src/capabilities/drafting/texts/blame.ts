import { isUsed } from '../consolidation/used-words.ts';
import { compareTexts } from './compare-texts.ts';
import { bare, sentencesOf } from './sentences.ts';

/** A wording as far as its sentences are told: texts in the order of their versions. */
export type Wording = { readonly number: number; readonly text: string };

/** Words of an answer sheet that somebody quoted into a wording. */
export type Quote = {
	/** The version they were quoted into. */
	readonly version: number;
	readonly text: string;
	readonly sheetId: string;
};

/** Where one sentence of the present text comes from. */
export type SentenceOrigin<Said extends Quote = Quote> = {
	/** With the white space behind it: all of them joined give the text. */
	readonly sentence: string;
	/** The version in which it came in, however it read then. */
	readonly since: number;
	/** The version that gave it its present words; equal to `since` when it was never reworded. */
	readonly changed: number;
	/** What of it stood on answer sheets, as it was quoted when the sentence came or changed. */
	readonly quotes: readonly Said[];
};

/** Each sentence of the newest version with the versions it came and changed with: blame, said kindly. */
export function originsOfSentences<Said extends Quote = Quote>(
	versions: readonly Wording[],
	quotes: readonly Said[] = []
): readonly SentenceOrigin<Said>[] {
	let known: readonly Omit<SentenceOrigin, 'quotes'>[] = [];
	let text = '';
	for (const version of versions) {
		known = next(known, text, version);
		text = version.text;
	}
	return known.map((origin) => ({
		...origin,
		quotes: quotes.filter(
			({ version, text: words }) =>
				version >= origin.since && version <= origin.changed && isUsed(words, origin.sentence)
		)
	}));
}

function next(
	known: readonly Omit<SentenceOrigin, 'quotes'>[],
	before: string,
	{ number, text }: Wording
): readonly Omit<SentenceOrigin, 'quotes'>[] {
	if (known.length === 0)
		return sentencesOf(text).map((sentence) => ({ sentence, since: number, changed: number }));
	const moved = new Map<string, Omit<SentenceOrigin, 'quotes'>[]>();
	const changes = compareTexts(before, text);
	let place = 0;
	const earlier = changes.map((change) => {
		if (change.before === undefined) return;
		const origin = known[place];
		place += 1;
		if (change.kind === 'movedAway' && origin)
			moved.set(bare(change.before), [...(moved.get(bare(change.before)) ?? []), origin]);
		return origin;
	});
	return changes.flatMap((change, index) => {
		if (change.after === undefined) return [];
		const sentence = change.after;
		const from = change.kind === 'movedHere' ? moved.get(bare(sentence))?.shift() : earlier[index];
		if (!from) return [{ sentence, since: number, changed: number }];
		return [{ ...from, sentence, changed: change.kind === 'changed' ? number : from.changed }];
	});
}
