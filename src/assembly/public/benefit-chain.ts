import type { ItemLink } from '#drafting/server/reads.ts';

type Linked = { readonly id: string };
export type Served<I> = { readonly item: I; readonly benefit: string };

/** The chain from an item upwards by main links, the topmost first; what is not among the items is left out. */
export function chainAbove<I extends Linked>(
	id: string,
	items: readonly I[],
	links: readonly ItemLink[]
): readonly Served<I>[] {
	const [main] = served(id, items, links);
	return main ? [...chainAbove(main.item.id, items, links), main] : [];
}

/** What an item serves, the main one first. */
export function served<I extends Linked>(
	id: string,
	items: readonly I[],
	links: readonly ItemLink[]
): readonly Served<I>[] {
	return links
		.filter((link) => link.fromId === id)
		.flatMap(({ toId, benefit }) => {
			const item = items.find((known) => known.id === toId);
			return item ? [{ item, benefit }] : [];
		});
}

/** What serves an item, in the order of the items. */
export function serving<I extends Linked>(
	id: string,
	items: readonly I[],
	links: readonly ItemLink[]
): readonly Served<I>[] {
	return items.flatMap((item) => {
		const link = links.find((known) => known.fromId === item.id && known.toId === id);
		return link ? [{ item, benefit: link.benefit }] : [];
	});
}
