import { describe, expect, it } from 'vitest';
import { chosenIn } from './gemeinsam/chosen.ts';
import { groupItems, matches } from './list.ts';

const row = (draftNumber: number, more: object = {}) => ({
	...{ kind: 'measure' as const, areaId: 'a1', areaCode: 'GE', code: `M-GE-${draftNumber}` },
	...{ draftNumber, title: 'Hilfe beim Arzt', ...more }
});
const areas = [{ id: 'a1', code: 'GE', title: 'Gesundheit' }];

describe('the list of the workshop', () => {
	it('stands by kind and area, and says how many of a group are hidden', () => {
		const groups = groupItems([row(1), row(2, { title: 'Kita' })], areas, 'kita');
		expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
			['guideline', 0],
			['goal', 0],
			['measure', 2]
		]);
		expect(groups[2]?.areas).toMatchObject([
			{ key: 'measure.GE', title: 'Gesundheit', members: 2, items: [{ title: 'Kita' }] }
		]);
	});

	it('is searched by words of title and code', () => {
		expect(matches(row(1), 'arzt HILFE')).toBe(true);
		expect(matches(row(1), 'm-ge-1')).toBe(true);
		expect(matches(row(1), 'arzt kita')).toBe(false);
	});

	it('is chosen by draft number or by group', () => {
		const rows = [row(1), row(2), { ...row(3), kind: 'guideline' as const, areaCode: null }];
		const chosen = (query: string) =>
			chosenIn(new URLSearchParams(query), rows).map(({ draftNumber }) => draftNumber);
		expect(chosen('i=2&i=9')).toEqual([2]);
		expect(chosen('g=measure.GE')).toEqual([1, 2]);
		expect(chosen('g=guideline&i=1')).toEqual([1, 3]);
	});
});
