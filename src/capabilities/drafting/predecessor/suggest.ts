import type { ItemKind } from '../items.ts';
import { similarity, stemsOf } from './similar.ts';

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

const leastLikeness = 0.28;
const asGoodAsEqual = 0.86;
const mostSuggestions = 3;

/** Items of the new concept that seem to continue an old one, the likeliest first; a person decides. */
export function suggestItems(old: Text, items: readonly Text[]): readonly Suggestion[] {
	const own = read(old);
	return items
		.filter(({ kind }) => (kind === 'measure') === (old.kind === 'measure'))
		.map((item) => {
			const other = read(item);
			const title = similarity(own.title, other.title);
			const whole = similarity(own.whole, other.whole);
			const near = item.areaId === old.areaId && old.areaId !== null ? 0.08 : 0;
			const likeness = Math.min(1, Math.max(title, whole, (title + whole) / 2) + near);
			const same = Math.min(title, whole) >= asGoodAsEqual;
			return {
				itemId: item.id,
				likeness,
				relation: same ? ('kept' as const) : ('reworded' as const)
			};
		})
		.filter(({ likeness }) => likeness >= leastLikeness)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, mostSuggestions);
}

const read = (one: Text) => ({
	title: stemsOf(one.title),
	whole: stemsOf(`${one.title} ${one.text}`)
});
