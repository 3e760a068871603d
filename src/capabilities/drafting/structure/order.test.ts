import { describe, expect, it } from 'vitest';
import { compareItems, type Placed } from './order.ts';

const goal = (code: string | null, more: Partial<Placed> = {}): Placed => ({
	...{ kind: 'goal', areaCode: code?.split('-')[1] ?? 'GE', rank: 0, code, draftNumber: 1 },
	...more
});
const sorted = (...items: Placed[]) =>
	items.toSorted(compareItems).map(({ code, draftNumber }) => code ?? draftNumber);

describe('the order of items', () => {
	it('is by kind, area and code as people count', () => {
		const guideline: Placed = { ...goal('L1'), kind: 'guideline', areaCode: null };
		expect(sorted(goal('Z-WO-1'), goal('Z-GE-10'), goal('Z-GE-2'), guideline)).toEqual([
			...['L1', 'Z-GE-2', 'Z-GE-10', 'Z-WO-1']
		]);
	});

	it('is the one that was laid, whatever the codes', () => {
		expect(sorted(goal('Z-GE-1', { rank: 2 }), goal('Z-GE-2', { rank: 1 }))).toEqual([
			...['Z-GE-2', 'Z-GE-1']
		]);
	});

	it('puts drafts behind what has a code, the older first', () => {
		expect(
			sorted(goal(null, { draftNumber: 7 }), goal(null, { draftNumber: 3 }), goal('Z-GE-1'))
		).toEqual(['Z-GE-1', 3, 7]);
	});
});
