import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectors } from '#people/roles.ts';
import { shownParts } from '#process/core-group/candidacy.ts';
import { publicGroup } from './core-group.ts';

const areas = ['health', 'housing'];
const lena = {
	...{ name: 'Lena', sector: 'volunteer' as const, areas: ['health'] },
	shows: ['name', 'sector', 'areas'] as const
};

describe('the public page of the core group', () => {
	it('names who wants to be named, and counts all others', () => {
		const members = [
			lena,
			{ ...lena, name: 'Ole', shows: [] },
			{ ...lena, shows: ['name'] as const }
		];
		expect(publicGroup(members, areas, sectors)).toMatchObject({
			count: 3,
			named: [
				{ name: 'Lena', sector: 'volunteer', areas: ['health'] },
				{ name: 'Lena', sector: null, areas: [] }
			],
			more: 1
		});
	});

	it('has a table only once somebody shows where they belong', () => {
		expect(publicGroup([{ ...lena, shows: ['name'] }], areas, sectors).rows).toBeNull();
		expect(publicGroup([lena], areas, sectors).rows).toContainEqual({
			...{ sector: 'volunteer', people: 1, inAreas: [1, 0] }
		});
	});

	it('says nothing of a member that they do not show, whatever they choose', () => {
		const member = fc.record({
			name: fc.constantFrom('Lena', 'Ole'),
			sector: fc.constantFrom(...sectors),
			areas: fc.subarray(areas),
			shows: fc.subarray([...shownParts])
		});
		fc.assert(
			fc.property(fc.array(member), (members) => {
				const shown = publicGroup(members, areas, sectors);
				expect(shown.named.length + shown.more).toBe(members.length);
				const open = members.filter(
					({ shows }) => shows.includes('sector') && shows.includes('areas')
				);
				const counted = (shown.rows ?? []).reduce((sum, { people }) => sum + people, 0);
				expect(counted).toBe(open.length);
			})
		);
	});
});
