import { similarity, stemsOf } from '../similar.ts';
import type { DraftItem } from './draft.ts';
import { numberKey } from './mark.ts';

export type Sorted = {
	readonly taken: readonly DraftItem[];
	readonly left: ReadonlyMap<DraftItem, 'repeats' | 'rejected' | 'summary' | 'annex'>;
	/** The item that a repetition repeats. */
	readonly first: ReadonlyMap<DraftItem, DraftItem>;
};

/**
 * Concepts say the same thing several times: in a summary, in the text, in a table at the end. It is taken
 * once, from where it is told at length; what only the repetition knows (who pays, by when) is kept.
 */
export function sortOut(items: readonly DraftItem[]): Sorted {
	const left = new Map<DraftItem, 'repeats' | 'rejected' | 'summary' | 'annex'>();
	const first = new Map<DraftItem, DraftItem>();
	const taken: DraftItem[] = [];
	const inText = items.filter(({ outside }) => outside === null);
	for (const item of inText) {
		const same = taken.find((one) => isSame(one, item));
		if (same) repeat(same, item);
		else taken.push(item);
	}
	for (const item of items) {
		const { outside } = item;
		if (outside === null) continue;
		const same = outside === 'rejected' ? undefined : taken.find((one) => isSame(one, item));
		const alone = !inText.some(({ kind }) => kind === item.kind);
		// A catalogue in the annex is the concept where the text itself has none.
		if (same) repeat(same, item);
		else if (alone && (outside === 'annex' || outside === 'summary')) taken.push(item);
		else left.set(item, outside === 'text' ? 'summary' : outside);
	}
	return { taken: items.filter((one) => taken.includes(one)), left, first };

	function repeat(same: DraftItem, item: DraftItem): void {
		left.set(item, 'repeats');
		first.set(item, same);
		for (const [key, value] of item.facts) if (!same.facts.has(key)) same.facts.set(key, value);
		same.refs.push(...item.refs);
		same.parent ??= item.parent;
		same.area ??= item.area;
		if (same.texts.length === 0) same.texts.push(...item.texts);
	}
}

function isSame(a: DraftItem, b: DraftItem): boolean {
	if (a.kind !== b.kind) return false;
	const likeness = similarity(stemsIn(a), stemsIn(b));
	const sameNumber =
		a.number !== null && b.number !== null && numberKey(a.number) === numberKey(b.number);
	if (sameNumber) return likeness > 0.5 || (a.area === b.area && likeness > 0.3);
	const differ = a.number !== null && b.number !== null;
	return (
		likeness > (differ ? 0.999 : 0.85) &&
		(a.area === b.area || a.tabular !== b.tabular || b.outside !== null)
	);
}

const read = new WeakMap<DraftItem, ReadonlySet<string>>();

/** The words of a title, looked up once: each item is compared with each. */
export function stemsIn(item: DraftItem): ReadonlySet<string> {
	const stems = read.get(item) ?? stemsOf(item.title);
	read.set(item, stems);
	return stems;
}
