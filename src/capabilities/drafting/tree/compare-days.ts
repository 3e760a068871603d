import type { DevelopmentState } from '../items.ts';
import { differ } from '../measure-sheet/read-sheet.ts';
import type { TreeItem } from './tree-item.ts';
import type { Holding } from './history.ts';
import { isShown } from './ended.ts';

/** What it serves differently; ids, the main one of then is named if another one is main now. */
export type Moved = {
	readonly from: string | null;
	/** The main one of now, where that is another than then. */
	readonly to: string | null;
	readonly added: readonly string[];
	readonly removed: readonly string[];
};

/** What became of one item between two days. */
export type Change = {
	readonly id: string;
	/** `again`: it had ended on the earlier day and is back. */
	readonly came: 'new' | 'again' | null;
	/** `merged`: it goes on in others. */
	readonly ended: 'struck' | 'merged' | null;
	/** The earlier wording, if title or text differ. */
	readonly reworded: Pick<TreeItem, 'title' | 'text' | 'version'> | null;
	/** Title and text are the same, the sheet is not. */
	readonly sheet: boolean;
	readonly moved: Moved | null;
	/** The earlier state, if it differs. */
	readonly state: DevelopmentState | null;
};

export const changeKinds = [
	'new',
	'again',
	'reworded',
	'sheet',
	'moved',
	'merged',
	'struck'
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Every item that all can read and that is not as it was: item id → what is different. */
export function compareDays(then: Holding, now: Holding): ReadonlyMap<string, Change> {
	const earlier = new Map(then.items.map((item) => [item.id, item]));
	const later = new Map(now.items.map((item) => [item.id, item]));
	const [servedThen, servedNow] = [targets(then), targets(now)];
	const changes = new Map<string, Change>();
	for (const id of new Set([...earlier.keys(), ...later.keys()])) {
		const [before, after] = [earlier.get(id), later.get(id)];
		const was = before !== undefined && isShown(before);
		const is = after !== undefined && isShown(after);
		if (!was && is) changes.set(id, { ...calm(id), came: before?.published ? 'again' : 'new' });
		if (was && !is)
			changes.set(id, {
				...calm(id),
				ended: after?.state === 'merged' ? 'merged' : 'struck',
				state: before.state
			});
		if (!was || !is) continue;
		const change = between(before, after, servedThen.get(id) ?? [], servedNow.get(id) ?? []);
		if (kindsOf(change).length > 0 || change.state) changes.set(id, change);
	}
	return changes;
}

/** What is said of a change, in this order. A change of state alone has no sign. */
export function kindsOf(change: Change): readonly ChangeKind[] {
	const is: Record<ChangeKind, boolean> = {
		new: change.came === 'new',
		again: change.came === 'again',
		reworded: change.reworded !== null,
		sheet: change.sheet,
		moved: change.moved !== null,
		merged: change.ended === 'merged',
		struck: change.ended === 'struck'
	};
	return changeKinds.filter((kind) => is[kind]);
}

function between(
	before: TreeItem,
	after: TreeItem,
	served: readonly string[],
	serves: readonly string[]
): Change {
	const worded = before.title !== after.title || before.text !== after.text;
	const { title, text, version } = before;
	const { kind } = after;
	const [sheetBefore, sheetAfter] = [before, after].map(
		({ goalSheet, measureSheet }) => measureSheet ?? goalSheet
	);
	const [main] = served;
	const isElsewhere = main !== undefined && main !== serves[0];
	const moved: Moved = {
		from: isElsewhere ? main : null,
		to: isElsewhere ? (serves[0] ?? null) : null,
		added: serves.filter((id) => !served.includes(id)),
		removed: served.filter((id) => !serves.includes(id))
	};
	return {
		...calm(after.id),
		reworded: worded ? { title, text, version } : null,
		sheet: !worded && differ(kind, sheetBefore ?? null, sheetAfter ?? null),
		moved: moved.from || moved.added.length > 0 || moved.removed.length > 0 ? moved : null,
		state: before.state === after.state ? null : before.state
	};
}

function calm(id: string): Change {
	return { id, came: null, ended: null, reworded: null, sheet: false, moved: null, state: null };
}

/** What each item serves of what everybody can read, the main one first. */
function targets({ items, links }: Holding): ReadonlyMap<string, readonly string[]> {
	const open = new Set(items.flatMap(({ id, published }) => (published ? id : [])));
	const served = new Map<string, string[]>();
	for (const { fromId, toId } of links)
		if (open.has(toId)) served.set(fromId, [...(served.get(fromId) ?? []), toId]);
	return served;
}
