import { allow, refuse, type Decision } from '#shared/result.ts';
import { decideWordVersion, isGone, type DevelopmentState, type ItemFacts } from '../items.ts';

/** An item that is to be merged, split, struck or put aside. */
export type StructureFacts = ItemFacts & {
	readonly id: string;
	readonly roundOpen: boolean;
	/** People can still rate wordings of it. */
	readonly ratingOpen: boolean;
};

type Held =
	'already-gone' | 'already-decided' | 'in-review' | 'round-still-open' | 'rating-still-open';

const decided: readonly DevelopmentState[] = ['adopted', 'adoptedAmended', 'struck', 'notFeasible'];

/** While somebody answers questions on an item or rates its wordings, and after the council, it stays what it is. */
export function decideTouch(item: StructureFacts): Decision<null, Held> {
	if (isGone(item.state)) return refuse('already-gone');
	if (decided.includes(item.state)) return refuse('already-decided');
	if (item.state === 'inReview') return refuse('in-review');
	if (item.roundOpen) return refuse('round-still-open');
	return item.ratingOpen ? refuse('rating-still-open') : allow(null);
}

/**
 * Several items of one kind become one of them, or a new one. What all could read must go on in something
 * that all can read; the survivor's wording must be open.
 */
export function decideMerge(
	items: readonly StructureFacts[],
	/** Undefined where a new item is made of them. */
	survivor: StructureFacts | undefined
): Decision<
	{ next: DevelopmentState; publish: boolean },
	Held | 'too-few' | 'several-kinds' | 'survivor-not-published' | 'survivor-settled'
> {
	if (items.length < 2) return refuse('too-few', { itemIds: 'too-few' });
	if (new Set(items.map(({ kind }) => kind)).size > 1)
		return refuse('several-kinds', { itemIds: 'several-kinds' });
	for (const item of items) {
		const held = decideTouch(item);
		if (!held.ok) return held;
	}
	const anyPublished = items.some(({ published }) => published);
	if (!survivor) return allow({ next: 'draft', publish: anyPublished });
	if (anyPublished && !survivor.published)
		return refuse('survivor-not-published', { survivorId: 'survivor-not-published' });
	const worded = decideWordVersion(survivor, { differs: true, textDiffers: true });
	return worded.ok
		? allow({ next: worded.value.next, publish: false })
		: refuse('survivor-settled', { survivorId: 'survivor-settled' });
}
