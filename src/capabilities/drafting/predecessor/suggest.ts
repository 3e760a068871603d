import type { ItemKind } from '../items.ts';
import { similarity, stemsOf, weightIn } from './similar.ts';

type Text = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly title: string;
	readonly text: string;
};
export type Suggestion = {
	readonly itemId: string;
	/** From 0 to 1. */
	readonly likeness: number;
	/** Nearly word for word, or in other words. */
	readonly relation: 'kept' | 'reworded';
};

const leastLikeness = 0.22;
const asGoodAsEqual = 0.86;
const mostSuggestions = 3;

/** Items of the new concept that seem to continue an old one, the likeliest first; a person decides. */
export function suggestItems(old: Text, items: readonly Text[]): readonly Suggestion[] {
	return suggesterFor(items)(old);
}

/** The same for many old items: the new ones are read once. */
export function suggesterFor(items: readonly Text[]): (old: Text) => readonly Suggestion[] {
	const known = items.map((item) => ({ item, ...read(item) }));
	const weight = weightIn(known.map(({ whole }) => whole));
	return (old) => {
		const own = read(old);
		return known
			.filter(({ item }) => (item.kind === 'measure') === (old.kind === 'measure'))
			.map(({ item, title, whole }) => {
				const titles = similarity(own.title, title, weight);
				const texts = similarity(own.whole, whole, weight);
				// One common word in two short titles is chance; the texts must have something in common as well.
				const both = (titles + texts) / 2;
				const near = item.areaId === old.areaId && old.areaId !== null ? 0.05 : 0;
				const likeness = Math.min(1, Math.max(both, texts) + (both > 0 ? near : 0));
				const same = Math.min(titles, texts) >= asGoodAsEqual;
				return {
					itemId: item.id,
					likeness,
					relation: same ? ('kept' as const) : ('reworded' as const)
				};
			})
			.filter(({ likeness }) => likeness >= leastLikeness)
			.sort((a, b) => b.likeness - a.likeness)
			.slice(0, mostSuggestions);
	};
}

const read = (one: Text) => ({
	title: stemsOf(one.title),
	whole: stemsOf(`${one.title} ${one.text}`)
});
