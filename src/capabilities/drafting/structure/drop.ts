import { allow, refuse, type Decision } from '#shared/result.ts';
import { isGone, type DevelopmentState, type ItemFacts } from '../items.ts';
import { decideTouch, type StructureFacts } from './merge.ts';

type Held = Extract<ReturnType<typeof decideTouch>, { ok: false }>['reason'];

/** What all can read is struck before the council with a reason; code, last text and reason stay. */
export function decideDrop(item: StructureFacts): Decision<null, Held | 'not-published'> {
	if (!item.published && !isGone(item.state)) return refuse('not-published');
	return decideTouch(item);
}

/** A draft that nobody outside has seen is put aside: kept, but out of the lists. */
export function decideDiscard(item: StructureFacts): Decision<null, Held | 'already-published'> {
	if (item.published) return refuse('already-published');
	return decideTouch(item);
}

/**
 * What was struck or put aside comes back as far as it had come. What stood in the concept comes back
 * agreed or reviewed, and gets into the next document as others do. A merge or a split is not undone:
 * what was worded since would be lost.
 */
export function decideRestore(
	item: Pick<ItemFacts, 'state'>,
	/** All its states, oldest first. */
	states: readonly DevelopmentState[]
): Decision<{ next: DevelopmentState }, 'not-gone' | 'goes-on-elsewhere'> {
	if (item.state === 'merged') return refuse('goes-on-elsewhere');
	if (!isGone(item.state)) return refuse('not-gone');
	const before = states.findLast((state) => !isGone(state) && state !== 'inConcept');
	return allow({ next: before ?? 'draft' });
}
