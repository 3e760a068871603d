import type { DiffPart } from '../diff.ts';
import { compareTexts, compareWords, type SentenceChange } from './compare-texts.ts';

/** One sentence, or one white space between two, as it is shown in a comparison. */
export type ShownSentence =
	| { readonly kind: 'same' | 'old' | 'new' | 'movedAway' | 'movedHere'; readonly text: string }
	| { readonly kind: 'changed'; readonly parts: readonly DiffPart[] };

/** A comparison to read: passages of sentences, and between them what stayed, folded. */
export type ShownBlock =
	| { readonly kind: 'folded'; readonly sentences: number; readonly text: string }
	| { readonly kind: 'passage'; readonly sentences: readonly ShownSentence[] };

/** Fewer unchanged sentences in a row are read faster than unfolded. */
const fewestFolded = 3;

/** Two texts as blocks to read; none where they are equal. */
export function shownChanges(before: string, after: string): readonly ShownBlock[] {
	const changes = compareTexts(before, after);
	if (changes.every(({ kind }) => kind === 'same')) return [];
	const blocks: ShownBlock[] = [];
	for (const run of runsOf(changes)) {
		if (run.length >= fewestFolded && run[0]?.kind === 'same') {
			const text = run.map(({ after: words }) => words ?? '').join('');
			blocks.push({ kind: 'folded', sentences: run.length, text });
			continue;
		}
		const sentences = run.map(shownOf);
		const last = blocks.at(-1);
		if (last?.kind === 'passage')
			blocks.splice(-1, 1, { ...last, sentences: [...last.sentences, ...sentences] });
		else blocks.push({ kind: 'passage', sentences });
	}
	return blocks;
}

/** Sentences that stayed and sentences that did not, in turns. */
function runsOf(changes: readonly SentenceChange[]): readonly (readonly SentenceChange[])[] {
	const runs: SentenceChange[][] = [];
	for (const change of changes) {
		const run = runs.at(-1);
		if (run && (run[0]?.kind === 'same') === (change.kind === 'same')) run.push(change);
		else runs.push([change]);
	}
	return runs;
}

function shownOf(change: SentenceChange): ShownSentence {
	if (change.kind === 'changed')
		return { kind: 'changed', parts: compareWords(change.before, change.after) };
	return { kind: change.kind, text: change.after ?? change.before };
}
