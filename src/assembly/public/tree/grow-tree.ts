import type { ItemKind } from '#drafting/items.ts';
import type { ItemLink } from '#drafting/server/reads.ts';
import { served, type Served } from '../benefit-chain.ts';

type Grown = { readonly id: string; readonly kind: ItemKind };

/** An item at one of its places in the tree. */
export type Branch<I> = {
	readonly item: I;
	/** What it gives to the item above it. */
	readonly benefit: string | undefined;
	/** `full` at its main place, `reference` at every other, `context` where only what serves it was asked for. */
	readonly shown: 'full' | 'reference' | 'context';
	/** Where it stands in full. */
	readonly home: I | undefined;
	/** What it serves besides; only at its main place. */
	readonly also: readonly Served<I>[];
	readonly parts: readonly Branch<I>[];
};

export type Tree<I> = {
	readonly guidelines: readonly Branch<I>[];
	/** What serves nothing that stands in the tree. */
	readonly loose: readonly Branch<I>[];
	/** How many were asked for and are shown, each once. */
	readonly found: number;
};

/**
 * The tree guideline → goals → measures. An item that serves several stands in full under the main one and
 * as a reference under the others. What was not asked for stays only to carry what was.
 */
export function growTree<I extends Grown>(
	items: readonly I[],
	links: readonly ItemLink[],
	asked: (item: I) => boolean = () => true
): Tree<I> {
	const above = new Map(items.map((item) => [item.id, served(item.id, items, links)]));
	const below = new Map<string, I[]>();
	for (const item of items)
		for (const { item: upper } of above.get(item.id) ?? [])
			below.set(upper.id, [...(below.get(upper.id) ?? []), item]);
	const wanted = new Set(items.filter(asked).map(({ id }) => id));

	const branch = (item: I, parent?: I): readonly Branch<I>[] => {
		const places = above.get(item.id) ?? [];
		const [main] = places;
		const benefit = places.find((place) => place.item.id === parent?.id)?.benefit;
		if (parent && main && main.item.id !== parent.id) {
			const reference = { item, benefit, shown: 'reference', home: main.item } as const;
			return wanted.has(item.id) ? [{ ...reference, also: [], parts: [] }] : [];
		}
		const parts = (below.get(item.id) ?? []).flatMap((part) => branch(part, item));
		const isWanted = wanted.has(item.id);
		if (!isWanted && parts.length === 0) return [];
		const shown = isWanted ? 'full' : 'context';
		return [{ item, benefit, shown, home: main?.item, also: places.slice(1), parts }];
	};

	const roots = (are: (item: I) => boolean) => items.filter(are).flatMap((item) => branch(item));
	return {
		guidelines: roots(({ kind }) => kind === 'guideline'),
		loose: roots(({ id, kind }) => kind !== 'guideline' && above.get(id)?.length === 0),
		found: wanted.size
	};
}
