import type { Sector } from '#people/roles.ts';

/** S8: administration, providers and volunteers are all in it. */
export const requiredSectors = ['administration', 'provider', 'volunteer'] as const;
export type RequiredSector = (typeof requiredSectors)[number];

export type Seat = { readonly sector: Sector | null; readonly areas: readonly string[] };

export type Gap =
	| { readonly kind: 'sector'; readonly sector: RequiredSector }
	| { readonly kind: 'area'; readonly areaId: string }
	| { readonly kind: 'cell'; readonly sector: RequiredSector; readonly areaId: string }
	| { readonly kind: 'size'; readonly missing: number };

/**
 * What the core group still lacks, the widest gap first: a whole sector (S8), an area that nobody
 * accompanies (S10), a sector in one area, and people. A gap that a wider one includes is not said again.
 */
export function gapsIn(
	seats: readonly Seat[],
	areaIds: readonly string[],
	size: { readonly least: number }
): readonly Gap[] {
	const sectors = requiredSectors.filter((sector) => !seats.some((seat) => seat.sector === sector));
	const areas = areaIds.filter((areaId) => !seats.some((seat) => seat.areas.includes(areaId)));
	const cells = requiredSectors
		.filter((sector) => !sectors.includes(sector))
		.flatMap((sector) =>
			areaIds
				.filter((areaId) => !areas.includes(areaId) && countIn(seats, sector, areaId) === 0)
				.map((areaId): Gap => ({ kind: 'cell', sector, areaId }))
		);
	const missing = size.least - seats.length;
	return [
		...sectors.map((sector): Gap => ({ kind: 'sector', sector })),
		...areas.map((areaId): Gap => ({ kind: 'area', areaId })),
		...cells,
		...(missing > 0 ? [{ kind: 'size' as const, missing }] : [])
	];
}

/** Would somebody of this sector in this area close the gap? */
export function closes(
	gap: Gap,
	wanted: { readonly sector: Sector | null; readonly areaId: string | null }
): boolean {
	switch (gap.kind) {
		case 'sector':
			return wanted.sector === gap.sector;
		case 'area':
			return wanted.areaId === gap.areaId;
		case 'cell':
			return wanted.sector === gap.sector && wanted.areaId === gap.areaId;
		case 'size':
			return true;
	}
}

export type SectorRow = {
	readonly sector: Sector;
	/** How many in each area, in the order given; whoever names several areas counts in each. */
	readonly inAreas: readonly number[];
	/** Each person once. */
	readonly people: number;
};

/** Sector by area: those that must be in it always, the others where somebody is. */
export function compositionOf(
	seats: readonly Seat[],
	areaIds: readonly string[],
	order: readonly Sector[]
): readonly SectorRow[] {
	return order.flatMap((sector) => {
		const people = seats.filter((seat) => seat.sector === sector).length;
		const required = (requiredSectors as readonly Sector[]).includes(sector);
		if (people === 0 && !required) return [];
		return [{ sector, people, inAreas: areaIds.map((areaId) => countIn(seats, sector, areaId)) }];
	});
}

function countIn(seats: readonly Seat[], sector: Sector, areaId: string): number {
	return seats.filter((seat) => seat.sector === sector && seat.areas.includes(areaId)).length;
}
