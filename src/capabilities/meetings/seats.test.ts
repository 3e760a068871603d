import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	decideCapacity,
	decideSeat,
	movingUp,
	placeInLine,
	seatsFree,
	seatsTaken,
	waitingLine,
	type Claim,
	type Seat
} from './seats.ts';

const claim = (id: string, seat: Seat | null, size = 1, minute = 0): Claim => ({
	...{ id, seat, size },
	queuedAt: seat === 'waiting' ? `2017-04-03T08:${String(minute).padStart(2, '0')}:00.000Z` : null
});

describe('seats', () => {
	it('are for all where nobody has counted them', () => {
		expect(decideSeat(null, [], { id: 'a', size: 40 })).toEqual({ ok: true, value: 'held' });
		expect(seatsFree(null, [claim('a', 'held')])).toBeNull();
	});

	it('are given while there are some, also to those whom one brings', () => {
		const taken = [claim('a', 'held', 2)];
		expect(decideSeat(4, taken, { id: 'b', size: 2 })).toEqual({ ok: true, value: 'held' });
		expect(decideSeat(4, taken, { id: 'b', size: 3 })).toEqual({ ok: true, value: 'waiting' });
	});

	it('are not given past those who wait', () => {
		const full = [claim('a', 'held', 2), claim('b', 'waiting', 3, 1)];
		expect(decideSeat(4, full, { id: 'c', size: 1 })).toEqual({ ok: true, value: 'waiting' });
		expect(movingUp(4, full)).toEqual([]);
	});

	it('stay with whoever has them; more of them only where nobody else waits', () => {
		const claims = [claim('a', 'held', 2), claim('b', 'held', 1)];
		expect(decideSeat(4, claims, { id: 'a', size: 3 })).toMatchObject({ value: 'held' });
		expect(decideSeat(4, claims, { id: 'a', size: 4 })).toMatchObject({ reason: 'no-more-seats' });
		const awaited = [...claims, claim('c', 'waiting', 2)];
		expect(decideSeat(4, awaited, { id: 'a', size: 3 })).toMatchObject({ reason: 'no-more-seats' });
		expect(decideSeat(4, awaited, { id: 'a', size: 1 })).toMatchObject({ value: 'held' });
	});

	it('cannot be waited for by more people than the room ever holds', () => {
		expect(decideSeat(4, [], { id: 'a', size: 5 })).toMatchObject({ reason: 'more-than-the-room' });
	});

	it('are never taken away because the room got smaller', () => {
		expect(decideCapacity(1, [claim('a', 'held', 2)])).toMatchObject({ reason: 'more-have-seats' });
		expect(decideCapacity(2, [claim('a', 'held', 2)]).ok).toBe(true);
	});

	it('are never fewer than a group that waits needs: it would wait for ever', () => {
		const waiting = [claim('a', 'waiting', 3)];
		expect(decideCapacity(2, waiting)).toMatchObject({ reason: 'group-waits' });
		expect(decideCapacity(3, waiting).ok).toBe(true);
	});

	it('tell those who wait which place in line is theirs', () => {
		const line = [claim('late', 'waiting', 1, 9), claim('early', 'waiting', 1, 2)];
		expect(placeInLine(line, 'early')).toBe(1);
		expect(placeInLine(line, 'late')).toBe(2);
		expect(placeInLine(line, 'nobody')).toBeUndefined();
	});
});

/** Any story of people who come, change their mind and leave, and of a room that grows. */
type Event =
	| { readonly kind: 'want'; readonly who: number; readonly size: number }
	| { readonly kind: 'leave'; readonly who: number }
	| { readonly kind: 'room'; readonly capacity: number };

const events = fc.array(
	fc.oneof(
		fc.record({
			kind: fc.constant('want' as const),
			who: fc.nat(9),
			size: fc.integer({ min: 1, max: 4 })
		}),
		fc.record({ kind: fc.constant('leave' as const), who: fc.nat(9) }),
		fc.record({ kind: fc.constant('room' as const), capacity: fc.integer({ min: 1, max: 12 }) })
	),
	{ maxLength: 60 }
);

type State = { capacity: number; claims: readonly Claim[] };

/** What the acts do with the rules: decide, then let move up whoever may. */
function after(state: State, event: Event, minute: number): State {
	const next = settle(state, event, minute);
	const moved = movingUp(next.capacity, next.claims);
	return {
		...next,
		claims: next.claims.map((one) =>
			moved.includes(one.id) ? { ...one, seat: 'held' as const, queuedAt: null } : one
		)
	};
}

function settle(state: State, event: Event, minute: number): State {
	const { capacity, claims } = state;
	if (event.kind === 'room')
		return decideCapacity(event.capacity, claims).ok
			? { ...state, capacity: event.capacity }
			: state;
	const id = String(event.who);
	const own = claims.find((one) => one.id === id);
	const others = claims.filter((one) => one.id !== id);
	if (event.kind === 'leave') return { ...state, claims: others };
	const decision = decideSeat(capacity, claims, { id, size: event.size });
	if (!decision.ok) return state;
	const waits = own?.queuedAt ?? '1'.repeat(minute);
	const queuedAt = decision.value === 'waiting' ? waits : null;
	return {
		...state,
		claims: [...others, { id, size: event.size, seat: decision.value, queuedAt }]
	};
}

describe('the waiting list, whatever happens', () => {
	const stories = (check: (before: State, now: State, event: Event) => void) =>
		fc.assert(
			fc.property(events, fc.integer({ min: 1, max: 8 }), (story, capacity) => {
				let state: State = { capacity, claims: [] };
				for (const [minute, event] of story.entries()) {
					const now = after(state, event, minute);
					check(state, now, event);
					state = now;
				}
			}),
			{ numRuns: 300 }
		);

	it('never gives more seats than there are', () => {
		stories((_, { capacity, claims }) => expect(seatsTaken(claims)).toBeLessThanOrEqual(capacity));
	});

	it('keeps its order, and lets nobody jump it', () => {
		stories((before, now) => {
			const was = waitingLine(before.claims).map(({ id }) => id);
			const still = waitingLine(now.claims).map(({ id }) => id);
			const stayed = was.filter((id) => still.includes(id));
			expect(still.filter((id) => was.includes(id))).toEqual(stayed);
			const gotSeat = was.filter((id) => now.claims.find((one) => one.id === id)?.seat === 'held');
			for (const lucky of gotSeat)
				for (const waiter of stayed) expect(was.indexOf(lucky)).toBeLessThan(was.indexOf(waiter));
		});
	});

	it('gives nobody new a seat while somebody waits', () => {
		stories((before, now, event) => {
			if (event.kind !== 'want' || waitingLine(now.claims).length === 0) return;
			const id = String(event.who);
			const had = before.claims.find((one) => one.id === id)?.seat;
			const has = now.claims.find((one) => one.id === id)?.seat;
			const stillWaits = waitingLine(before.claims).some(
				(one) => one.id !== id && waitingLine(now.claims).some((other) => other.id === one.id)
			);
			if (!had && stillWaits) expect(has).not.toBe('held');
		});
	});

	it('takes no seat from anybody who wants to keep it', () => {
		stories((before, now, event) => {
			for (const { id, seat } of before.claims) {
				const leaves = event.kind === 'leave' && String(event.who) === id;
				if (seat === 'held' && !leaves)
					expect(now.claims.find((one) => one.id === id)?.seat).toBe('held');
			}
		});
	});

	it('leaves no seat empty that the first in line could take', () => {
		stories((_, { capacity, claims }) => {
			const [first] = waitingLine(claims);
			if (first) expect(first.size).toBeGreaterThan(seatsFree(capacity, claims) ?? 0);
		});
	});
});
