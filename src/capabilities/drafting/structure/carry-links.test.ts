import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryLinks, type HeldLink } from './carry-links.ts';

let count = 0;
const link = (fromId: string, toId: string, benefit = 'Nutzen', rank = 0): HeldLink => ({
	...{ id: `link-${count++}`, fromId, toId, benefit, rank }
});

describe('the links of merged items', () => {
	it('go up from the survivor, with their benefit', () => {
		const old = link('z2', 'l1', 'Wer versteht, entscheidet.');
		expect(carryLinks([old], ['z2'], 'z1')).toEqual({
			ended: [old.id],
			begun: [{ fromId: 'z1', toId: 'l1', benefit: 'Wer versteht, entscheidet.', rank: 0 }]
		});
	});

	it('lead what served them to the survivor', () => {
		expect(carryLinks([link('m1', 'z2', 'Hilft.', 1)], ['z2'], 'z1').begun).toEqual([
			{ fromId: 'm1', toId: 'z1', benefit: 'Hilft.', rank: 1 }
		]);
	});

	it('become one where two would say the same, and it keeps both benefits', () => {
		const own = link('z1', 'l1', 'Eigener Nutzen.');
		const old = link('z2', 'l1', 'Anderer Nutzen.');
		expect(carryLinks([old, own], ['z2'], 'z1')).toEqual({
			ended: [old.id, own.id],
			begun: [{ fromId: 'z1', toId: 'l1', benefit: 'Eigener Nutzen.\n\nAnderer Nutzen.', rank: 0 }]
		});
	});

	it('say a benefit once', () => {
		const { begun } = carryLinks([link('z1', 'l1'), link('z2', 'l1')], ['z2'], 'z1');
		expect(begun).toMatchObject([{ benefit: 'Nutzen' }]);
	});

	it('leave the main one of the survivor in its place', () => {
		const { begun } = carryLinks([link('z1', 'l1'), link('z2', 'l2')], ['z2'], 'z1');
		expect(begun).toEqual([{ fromId: 'z1', toId: 'l2', benefit: 'Nutzen', rank: 1 }]);
	});

	it('leave alone what has nothing to do with them', () => {
		expect(carryLinks([link('z3', 'l1')], ['z2'], 'z1')).toEqual({ ended: [], begun: [] });
	});

	it('never double a pair, lose one, or keep one that leads to the merged', () => {
		const goals = ['z1', 'z2', 'z3', 'z4'];
		const links = fc
			.uniqueArray(
				fc.oneof(
					fc.tuple(fc.constantFrom(...goals), fc.constantFrom('l1', 'l2')),
					fc.tuple(fc.constantFrom('m1', 'm2', 'm3'), fc.constantFrom(...goals))
				),
				{ selector: (pair) => pair.join() }
			)
			.map((pairs) => pairs.map(([from, to], rank) => link(from, to, `${from} ${to}`, rank)));
		fc.assert(
			fc.property(links, (held) => {
				const merged = ['z2', 'z3'];
				const { ended, begun } = carryLinks(held, merged, 'z1');
				const after = [...held.filter(({ id }) => !ended.includes(id)), ...begun];
				const at = (id: string) => (merged.includes(id) ? 'z1' : id);
				const pairs = (all: readonly { fromId: string; toId: string }[]) =>
					all.map(({ fromId, toId }) => `${at(fromId)} ${at(toId)}`);
				expect(
					after.some(({ fromId, toId }) => [fromId, toId].some((id) => merged.includes(id)))
				).toBe(false);
				expect(pairs(after).toSorted()).toEqual([...new Set(pairs(held))].toSorted());
			})
		);
	});
});
