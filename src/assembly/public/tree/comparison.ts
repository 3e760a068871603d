import type { Item, ItemLink } from '#drafting/server/reads.ts';
import { publicSheet } from '#drafting/measure-sheet/read-sheet.ts';
import { changeKinds, compareDays, kindsOf, type Change } from '#drafting/tree/compare-days.ts';
import type { Holding } from '#drafting/tree/history.ts';
import { isShown } from '#drafting/tree/ended.ts';
import type { ChangeCount } from '#assembly/words/public/tree.ts';

/** What is drawn: the tree of today, and in it at their old place those that have left since. */
export type Comparison = {
	readonly items: readonly Item[];
	readonly links: readonly ItemLink[];
	readonly changes: ReadonlyMap<string, Change>;
};

/** The tree of today alone. */
export function holdingNow(now: Holding): Comparison {
	return { items: now.items.filter(isShown), links: now.links, changes: new Map() };
}

/** The tree of today compared with that of an earlier day; both as everybody may read them. */
export function comparison(then: Holding, now: Holding): Comparison {
	const changes = compareDays(open(then), open(now));
	const present = now.items.filter(isShown);
	const left = then.items.filter(({ id }) => changes.get(id)?.ended);
	const leftIds = new Set(left.map(({ id }) => id));
	return {
		items: inPlace(now.items, [...present, ...left]),
		links: [
			...now.links.filter(({ fromId }) => !leftIds.has(fromId)),
			...then.links.filter(({ fromId }) => leftIds.has(fromId))
		],
		changes
	};
}

/** How many items of those asked for changed, by kind of change; one item may have changed in several ways. */
export function countChanges(
	changes: ReadonlyMap<string, Change>,
	items: readonly Pick<Item, 'id' | 'kind'>[]
): readonly ChangeCount[] {
	return ([...changeKinds, 'state'] as const).flatMap((kind) => {
		const some = items.filter(({ id }) => {
			const change = changes.get(id);
			if (!change) return false;
			return kind === 'state' ? change.state && !change.ended : kindsOf(change).includes(kind);
		});
		const [only] = some;
		return only ? [{ kind, count: some.length, only: only.kind }] : [];
	});
}

/** Without the person who is asked: that she changed is nobody's business. */
function open({ items, links }: Holding): Holding {
	return {
		items: items.map((item) => ({ ...item, measureSheet: publicSheet(item.measureSheet) })),
		links
	};
}

/** In the order of all items of today, in which those that left still have their place. */
function inPlace(order: readonly Item[], items: readonly Item[]): readonly Item[] {
	const places = new Map(order.map(({ id }, index) => [id, index]));
	return items.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
