import { diffWords, type DiffPart } from '../diff.ts';
import { bare, sentencesOf } from './sentences.ts';

/**
 * What became of one sentence. A moved one stands twice: where it was (`movedAway`) and where it is
 * (`movedHere`). The white space behind a sentence belongs to it and is no change.
 */
export type SentenceChange =
	| { readonly kind: 'same' | 'changed'; readonly before: string; readonly after: string }
	| { readonly kind: 'old' | 'movedAway'; readonly before: string; readonly after?: undefined }
	| { readonly kind: 'new' | 'movedHere'; readonly before?: undefined; readonly after: string };

/** So alike must two sentences be to count as one that was reworded. */
const alike = 0.5;
/** Shorter ones are the same by chance. */
const fewestMovedWords = 3;

/**
 * Two texts sentence by sentence, in the order of both. All `before` joined give the old text, all
 * `after` the new one; the other way round everything is the same with old and new exchanged.
 */
export function compareTexts(before: string, after: string): readonly SentenceChange[] {
	const aligned =
		before <= after
			? align(sentencesOf(before), sentencesOf(after))
			: align(sentencesOf(after), sentencesOf(before)).map(mirror);
	return withMoves(aligned).reduce<SentenceChange[]>(oldFirst, []);
}

/** The words of a reworded sentence (or a title): what stays, what went, what came. */
export function compareWords(before: string, after: string): readonly DiffPart[] {
	if (before <= after) return diffWords(before, after);
	const mirrored = diffWords(after, before).map(({ kind, text }): DiffPart => ({
		kind: kind === 'same' ? kind : kind === 'old' ? 'new' : 'old',
		text
	}));
	return mirrored.reduce<DiffPart[]>((parts, part) => {
		if (part.kind === 'old' && parts.at(-1)?.kind === 'new') parts.splice(-1, 0, part);
		else parts.push(part);
		return parts;
	}, []);
}

/** How alike two sentences are, from 0 to 1: the words they share. */
export function likeness(one: string, other: string): number {
	const left = wordsOf(one);
	const right = wordsOf(other);
	if (left.length + right.length === 0) return 0;
	const counts = new Map<string, number>();
	for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of right) {
		const count = counts.get(word) ?? 0;
		if (count > 0) shared += 1;
		counts.set(word, count - 1);
	}
	return (2 * shared) / (left.length + right.length);
}

function wordsOf(sentence: string): readonly string[] {
	return sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The pairs that keep the order and are worth most: an equal sentence counts above all, a reworded one
 * by its likeness.
 */
function align(old: readonly string[], fresh: readonly string[]): readonly SentenceChange[] {
	const worth = old.map((one) => Float64Array.from(fresh, (other) => worthOf(one, other)));
	const best = Array.from({ length: old.length + 1 }, () => new Float64Array(fresh.length + 1));
	const at = (rows: readonly Float64Array[], i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = fresh.length - 1; j >= 0; j--) {
			const pair = at(worth, i, j);
			const row = best[i];
			if (row)
				row[j] = Math.max(
					at(best, i + 1, j),
					at(best, i, j + 1),
					pair && pair + at(best, i + 1, j + 1)
				);
		}
	const changes: SentenceChange[] = [];
	let i = 0;
	let j = 0;
	while (i < old.length || j < fresh.length) {
		const before = old[i] ?? '';
		const after = fresh[j] ?? '';
		const pair = at(worth, i, j);
		if (pair && at(best, i, j) === pair + at(best, i + 1, j + 1)) {
			changes.push({ kind: bare(before) === bare(after) ? 'same' : 'changed', before, after });
			i += 1;
			j += 1;
		} else if (j >= fresh.length || (i < old.length && at(best, i, j) === at(best, i + 1, j))) {
			changes.push({ kind: 'old', before });
			i += 1;
		} else {
			changes.push({ kind: 'new', after });
			j += 1;
		}
	}
	return changes;
}

function worthOf(one: string, other: string): number {
	if (bare(one) === bare(other)) return 2 + Math.min(wordsOf(one).length, 40) / 20;
	const likely = likeness(one, other);
	return likely >= alike ? likely : 0;
}

/** Each sentence that went here and came there, word for word, has moved. */
function withMoves(changes: readonly SentenceChange[]): readonly SentenceChange[] {
	const gone = new Map<string, number[]>();
	changes.forEach((change, index) => {
		if (change.kind !== 'old' || wordsOf(change.before).length < fewestMovedWords) return;
		const key = bare(change.before);
		gone.set(key, [...(gone.get(key) ?? []), index]);
	});
	const away = new Set<number>();
	const here = new Set<number>();
	changes.forEach((change, index) => {
		if (change.kind !== 'new') return;
		const from = gone.get(bare(change.after))?.shift();
		if (from === undefined) return;
		away.add(from);
		here.add(index);
	});
	return changes.map((change, index): SentenceChange => {
		if (change.kind === 'old' && away.has(index)) return { ...change, kind: 'movedAway' };
		return change.kind === 'new' && here.has(index) ? { ...change, kind: 'movedHere' } : change;
	});
}

function mirror(change: SentenceChange): SentenceChange {
	if (change.before === undefined) return { kind: 'old', before: change.after };
	if (change.after === undefined) return { kind: 'new', after: change.before };
	return { kind: change.kind, before: change.after, after: change.before };
}

/** Between two sentences that stayed, what went stands before what came. */
function oldFirst(changes: SentenceChange[], change: SentenceChange): SentenceChange[] {
	let place = changes.length;
	if (change.after === undefined)
		while (place > 0 && changes[place - 1]?.before === undefined) place -= 1;
	changes.splice(place, 0, change);
	return changes;
}
