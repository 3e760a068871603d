import type { DiffPart } from '../diff.ts';
import { compareTexts, compareWords, type SentenceChange } from './compare-texts.ts';

/** A piece of a comparison as it is shown: unchanged sentences in a row are folded. */
export type ShownChange =
	| { readonly kind: 'folded'; readonly sentences: number; readonly text: string }
	| {
			readonly kind: 'same' | 'old' | 'new' | 'movedAway' | 'movedHere';
			readonly text: string;
	  }
	| { readonly kind: 'changed'; readonly parts: readonly DiffPart[] };

/** Fewer unchanged sentences in a row are read faster than unfolded. */
const fewestFolded = 3;

/** Two texts as paragraphs of pieces to read; nothing where they are equal. */
export function shownChanges(before: string, after: string): readonly ShownChange[] {
	const changes = compareTexts(before, after);
	if (changes.every(({ kind }) => kind === 'same')) return [];
	const shown: ShownChange[] = [];
	for (let index = 0; index < changes.length;) {
		const run = sameFrom(changes, index);
		if (run.length >= fewestFolded) {
			const text = run.map(({ after: words }) => words ?? '').join('');
			shown.push({ kind: 'folded', sentences: run.length, text });
			index += run.length;
			continue;
		}
		const change = changes[index];
		if (change) shown.push(shownOf(change));
		index += 1;
	}
	return shown;
}

function sameFrom(changes: readonly SentenceChange[], from: number): readonly SentenceChange[] {
	const end = changes.findIndex(({ kind }, index) => index >= from && kind !== 'same');
	return changes.slice(from, end === -1 ? changes.length : end);
}

function shownOf(change: SentenceChange): ShownChange {
	if (change.kind === 'changed')
		return { kind: 'changed', parts: compareWords(change.before, change.after) };
	return { kind: change.kind, text: change.after ?? change.before };
}
