import { isGone, type DevelopmentState, type ItemFacts } from '../items.ts';

/** What ended: struck, given up, or gone on in others. It keeps its page and is no part of the tree. */
export function hasEnded(state: DevelopmentState): boolean {
	return state === 'struck' || state === 'notFeasible' || isGone(state);
}

/** Everybody can read it, and it still counts. */
export function isShown(item: Pick<ItemFacts, 'state' | 'published'>): boolean {
	return item.published && !hasEnded(item.state);
}
