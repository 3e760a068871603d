import { allow, refuse, type Decision } from '#shared/result.ts';

/** One place up or down, or to a place counted from 1. */
export type Direction = 'up' | 'down' | number;

/**
 * Moves one among its kind and area. The others keep their order among themselves.
 * @returns all of them in their new order
 */
export function decideReorder(
	order: readonly string[],
	id: string,
	to: Direction
): Decision<readonly string[], 'not-found' | 'already-first' | 'already-last' | 'already-there'> {
	const at = order.indexOf(id);
	if (at < 0) return refuse('not-found');
	const place = placeFor(to, at, order.length);
	if (place < 0) return refuse('already-first');
	if (place >= order.length) return refuse('already-last');
	if (place === at) return refuse('already-there', { to: 'already-there' });
	return allow(order.filter((one) => one !== id).toSpliced(place, 0, id));
}

/** A place beyond the ends means the end. */
function placeFor(to: Direction, at: number, count: number): number {
	if (to === 'up') return at - 1;
	if (to === 'down') return at + 1;
	return Math.max(0, Math.min(count - 1, to - 1));
}

/** The ranks that show this order, for those whose rank changes. */
export function changedRanks(
	order: readonly string[],
	ranks: ReadonlyMap<string, number>
): readonly { readonly id: string; readonly from: number; readonly to: number }[] {
	return order.flatMap((id, index) => {
		const [from, to] = [ranks.get(id) ?? 0, index + 1];
		return from === to ? [] : [{ id, from, to }];
	});
}
