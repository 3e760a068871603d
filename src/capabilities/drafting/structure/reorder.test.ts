import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRanks, decideReorder } from './reorder.ts';

const orders = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2 });
const moves = orders.chain((order) =>
	fc.tuple(fc.constant(order), fc.constantFrom(...order), fc.integer({ min: 1, max: order.length }))
);

describe('moving one among its kind and area', () => {
	it('goes up, down, and to a place', () => {
		expect(decideReorder(['a', 'b', 'c'], 'b', 'up')).toMatchObject({ value: ['b', 'a', 'c'] });
		expect(decideReorder(['a', 'b', 'c'], 'b', 'down')).toMatchObject({ value: ['a', 'c', 'b'] });
		expect(decideReorder(['a', 'b', 'c'], 'a', 3)).toMatchObject({ value: ['b', 'c', 'a'] });
		expect(decideReorder(['a', 'b', 'c'], 'a', 99)).toMatchObject({ value: ['b', 'c', 'a'] });
	});

	it('says where it cannot go', () => {
		expect(decideReorder(['a', 'b'], 'a', 'up')).toMatchObject({ reason: 'already-first' });
		expect(decideReorder(['a', 'b'], 'b', 'down')).toMatchObject({ reason: 'already-last' });
		expect(decideReorder(['a', 'b'], 'b', 2)).toMatchObject({ reason: 'already-there' });
		expect(decideReorder(['a', 'b'], 'x', 'up')).toMatchObject({ reason: 'not-found' });
	});

	it('loses nothing, doubles nothing, and leaves the others in their order', () => {
		fc.assert(
			fc.property(moves, ([order, id, place]) => {
				const moved = decideReorder(order, id, place);
				if (!moved.ok) return order[place - 1] === id;
				expect(moved.value.toSorted()).toEqual(order.toSorted());
				expect(moved.value[place - 1]).toBe(id);
				expect(moved.value.filter((one) => one !== id)).toEqual(order.filter((one) => one !== id));
				return true;
			})
		);
	});

	it('comes back to where it was', () => {
		fc.assert(
			fc.property(moves, ([order, id, place]) => {
				const there = decideReorder(order, id, place);
				if (!there.ok) return;
				expect(decideReorder(there.value, id, order.indexOf(id) + 1)).toMatchObject({
					value: order
				});
			})
		);
	});

	it('changes no rank that already shows the order', () => {
		const ranks = new Map([
			['a', 1],
			['b', 2],
			['c', 3]
		] as const);
		expect(changedRanks(['b', 'a', 'c'], ranks)).toEqual([
			{ id: 'b', from: 2, to: 1 },
			{ id: 'a', from: 1, to: 2 }
		]);
		expect(changedRanks(['a', 'b', 'c'], ranks)).toEqual([]);
	});
});
