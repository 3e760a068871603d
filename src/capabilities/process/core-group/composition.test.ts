import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors } from '#people/roles.ts';
import {
	closes,
	compositionOf,
	gapsIn,
	requiredSectors,
	type Gap,
	type Seat
} from './composition.ts';

const areas = ['health', 'housing'];
const seat = (sector: Seat['sector'], ...inAreas: string[]): Seat => ({ sector, areas: inAreas });
const small = { least: 1 };

describe('the gaps of the core group', () => {
	it('are whole sectors and areas while nobody is in it', () => {
		expect(gapsIn([], areas, { least: 8 })).toEqual([
			{ kind: 'sector', sector: 'administration' },
			{ kind: 'sector', sector: 'provider' },
			{ kind: 'sector', sector: 'volunteer' },
			{ kind: 'area', areaId: 'health' },
			{ kind: 'area', areaId: 'housing' },
			{ kind: 'size', missing: 8 }
		]);
	});

	it('name the sector that is missing in one area only', () => {
		const seats = [
			seat('administration', 'health', 'housing'),
			seat('provider', 'health', 'housing'),
			seat('volunteer', 'housing')
		];
		expect(gapsIn(seats, areas, small)).toEqual([
			{ kind: 'cell', sector: 'volunteer', areaId: 'health' }
		]);
	});

	it('demand no other sector than administration, providers and volunteers (S8)', () => {
		const seats = requiredSectors.map((sector) => seat(sector, ...areas));
		expect(gapsIn(seats, areas, small)).toEqual([]);
	});

	it('see nobody in an area whom nobody has put there', () => {
		const seats = requiredSectors.map((sector) => seat(sector));
		expect(gapsIn(seats, areas, small)).toEqual([
			{ kind: 'area', areaId: 'health' },
			{ kind: 'area', areaId: 'housing' }
		]);
	});
});

const anySeats = fc.array(
	fc.record({
		sector: fc.option(fc.constantFrom(...sectors)),
		areas: fc.subarray(areas)
	}),
	{ maxLength: 12 }
);

describe('for any core group', () => {
	const fills = (gap: Gap, one: Seat) =>
		gap.kind !== 'size' && [null, ...one.areas].some((areaId) => closes(gap, { ...one, areaId }));

	it('no gap is told that somebody fills', () => {
		fc.assert(
			fc.property(anySeats, (seats) => {
				const gaps = gapsIn(seats, areas, { least: 8 });
				expect(gaps.filter((gap) => seats.some((one) => fills(gap, one)))).toEqual([]);
			})
		);
	});

	it('every empty place is told, and told once', () => {
		fc.assert(
			fc.property(anySeats, (seats) => {
				const gaps = gapsIn(seats, areas, small);
				for (const sector of requiredSectors)
					for (const areaId of areas) {
						const empty = !seats.some((one) => one.sector === sector && one.areas.includes(areaId));
						const told = gaps.filter(
							(gap) => gap.kind !== 'size' && closes(gap, { sector, areaId })
						);
						expect(told.length > 0).toBe(empty);
						expect(told.filter(({ kind }) => kind === 'cell').length).toBeLessThanOrEqual(
							told.length === 1 ? 1 : 0
						);
					}
			})
		);
	});

	it('another member opens no gap that a wider one did not already include', () => {
		fc.assert(
			fc.property(anySeats, anySeats, (seats, more) => {
				const before = gapsIn(seats, areas, { least: 8 });
				for (const gap of gapsIn([...seats, ...more], areas, { least: 8 }))
					expect(before.some((wider) => includes(wider, gap))).toBe(true);
			})
		);
	});

	it('the table counts each person once in their sector', () => {
		fc.assert(
			fc.property(anySeats, (seats) => {
				const rows = compositionOf(seats, areas, sectors);
				const people = rows.reduce((sum, row) => sum + row.people, 0);
				expect(people).toBe(seats.filter(({ sector }) => sector !== null).length);
				for (const { inAreas, people: most } of rows)
					expect(Math.max(...inAreas)).toBeLessThanOrEqual(most);
			})
		);
	});
});

/** Does the wider gap say at least what the other says? */
function includes(wider: Gap, gap: Gap): boolean {
	if (wider.kind === 'size' || gap.kind === 'size')
		return wider.kind === 'size' && gap.kind === 'size' && wider.missing >= gap.missing;
	const sector = 'sector' in gap ? gap.sector : null;
	const areaId = 'areaId' in gap ? gap.areaId : null;
	return closes(wider, { sector, areaId });
}
