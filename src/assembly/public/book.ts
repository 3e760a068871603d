import type { ItemLink } from '#drafting/server/reads.ts';
import { served, type Served } from './benefit-chain.ts';

type Bound = { readonly id: string; readonly kind: string };
/** An item at its place in the book, and what stands beneath it. */
export type Chapter<I> = {
	readonly item: I;
	/** What it gives to the item above it. */
	readonly benefit: string | undefined;
	/** What it serves besides. */
	readonly also: readonly Served<I>[];
	readonly parts: readonly Chapter<I>[];
};

export type Book<I> = {
	readonly guidelines: readonly Chapter<I>[];
	/** Published items whose upward link leads to nothing that is published. */
	readonly loose: readonly Chapter<I>[];
};

/** The concept in reading order: each goal under its main guideline, each measure under its main goal. */
export function bindBook<I extends Bound>(
	items: readonly I[],
	links: readonly ItemLink[]
): Book<I> {
	const above = new Map(items.map((item) => [item.id, served(item.id, items, links)]));
	const chapter = (item: I): Chapter<I> => {
		const [main, ...also] = above.get(item.id) ?? [];
		return { item, benefit: main?.benefit, also, parts: under(item).map(chapter) };
	};
	const under = (parent: I) =>
		items.filter((item) => above.get(item.id)?.[0]?.item.id === parent.id);
	return {
		guidelines: items.filter((item) => item.kind === 'guideline').map(chapter),
		loose: items
			.filter((item) => item.kind !== 'guideline' && above.get(item.id)?.length === 0)
			.map(chapter)
	};
}
