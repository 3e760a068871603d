import type { Sector } from '#people/roles.ts';
import { compositionOf, type Seat, type SectorRow } from '#process/core-group/composition.ts';
import type { ShownPart } from '#process/core-group/candidacy.ts';

type Member = Seat & { readonly name: string; readonly shows: readonly ShownPart[] };

export type PublicGroup = {
	readonly count: number;
	/** Those who show their name, with what else they show. */
	readonly named: readonly {
		readonly name: string;
		readonly sector: Sector | null;
		readonly areas: readonly string[];
	}[];
	/** How many more there are, of whom nothing is said. */
	readonly more: number;
	/** Counted from those who show both perspective and areas; null while nobody does. */
	readonly rows: readonly SectorRow[] | null;
};

/** What everybody may see of the core group: nothing of a member that they do not show themselves. */
export function publicGroup(
	members: readonly Member[],
	areaIds: readonly string[],
	order: readonly Sector[]
): PublicGroup {
	const named = members
		.filter(({ shows }) => shows.includes('name'))
		.map(({ name, sector, areas, shows }) => ({
			name,
			sector: shows.includes('sector') ? sector : null,
			areas: shows.includes('areas') ? areas : []
		}));
	const seats = members.filter(({ shows }) => shows.includes('sector') && shows.includes('areas'));
	return {
		count: members.length,
		named,
		more: members.length - named.length,
		rows: seats.length > 0 ? compositionOf(seats, areaIds, order) : null
	};
}
