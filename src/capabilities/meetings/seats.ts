import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

export type Seat = 'held' | 'waiting';

/** Somebody who wants to come, with those they bring. */
export type Claim = {
	readonly id: string;
	/** Themselves and their companions. */
	readonly size: number;
	readonly seat: Seat | null;
	/** Since when they wait. */
	readonly queuedAt: Instant | null;
};

export function seatsTaken(claims: readonly Claim[]): number {
	return sum(claims.filter(({ seat }) => seat === 'held'));
}

/** Null where there is room for all. */
export function seatsFree(capacity: number | null, claims: readonly Claim[]): number | null {
	return capacity === null ? null : Math.max(0, capacity - seatsTaken(claims));
}

/** Who waits, in the order in which they came. */
export function waitingLine(claims: readonly Claim[]): readonly Claim[] {
	return claims
		.filter(({ seat }) => seat === 'waiting')
		.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** From 1; nothing for whoever does not wait. */
export function placeInLine(claims: readonly Claim[], id: string): number | undefined {
	const place = waitingLine(claims).findIndex((claim) => claim.id === id);
	return place < 0 ? undefined : place + 1;
}

/**
 * Who gets a seat now: in order, and nobody before whoever stands in front, even when two seats are
 * free and the first in line needs three. Otherwise a family would be passed by all who come alone.
 */
export function movingUp(capacity: number | null, claims: readonly Claim[]): readonly string[] {
	let free = seatsFree(capacity, claims);
	const moved: string[] = [];
	for (const { id, size } of waitingLine(claims)) {
		if (free !== null && size > free) break;
		if (free !== null) free -= size;
		moved.push(id);
	}
	return moved;
}

export type SeatRefusal = 'more-than-the-room' | 'no-more-seats';

/**
 * The seat of somebody who says yes. Whoever has one keeps it; bringing more people needs free seats
 * for which nobody waits. Whoever waits keeps their place in line.
 */
export function decideSeat(
	capacity: number | null,
	claims: readonly Claim[],
	wanted: { readonly id: string; readonly size: number }
): Decision<Seat, SeatRefusal> {
	if (capacity === null) return allow('held');
	if (wanted.size > capacity) return refuse('more-than-the-room');
	const own = claims.find(({ id }) => id === wanted.id);
	const others = claims.filter(({ id }) => id !== wanted.id);
	if (own?.seat === 'held' && wanted.size <= own.size) return allow('held');
	const someoneWaits = others.some(({ seat }) => seat === 'waiting');
	const fits = !someoneWaits && wanted.size <= (seatsFree(capacity, others) ?? 0);
	if (fits) return allow('held');
	return own?.seat === 'held' ? refuse('no-more-seats') : allow('waiting');
}

/** Nobody who has a seat loses it because the room got smaller, and no group that waits becomes too large for it. */
export function decideCapacity(
	capacity: number | null,
	claims: readonly Claim[]
): Decision<null, 'more-have-seats' | 'group-waits'> {
	if (capacity === null) return allow(null);
	if (capacity < seatsTaken(claims))
		return refuse('more-have-seats', { capacity: 'more-have-seats' });
	if (waitingLine(claims).some(({ size }) => size > capacity))
		return refuse('group-waits', { capacity: 'group-waits' });
	return allow(null);
}

function orderOf({ queuedAt, id }: Claim): string {
	return `${queuedAt ?? ''} ${id}`;
}

function sum(claims: readonly Claim[]): number {
	return claims.reduce((all, { size }) => all + size, 0);
}
