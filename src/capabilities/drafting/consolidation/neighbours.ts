import { compareCodes } from '#shared/sort.ts';

export type PlacedRound = {
	readonly id: string;
	readonly itemId: string;
	readonly setId: string;
	readonly areaId: string | null;
	readonly kind: string;
	readonly code: string;
};

export type Neighbours = {
	/** Its place, counted from 1. */
	readonly place: number;
	readonly count: number;
	readonly before: PlacedRound | undefined;
	readonly after: PlacedRound | undefined;
	/** Whether they were asked together, or only belong to the same area. */
	readonly among: 'set' | 'area';
};

/**
 * The rounds to go on with: those asked together with this one, else those on items of the same kind in
 * the same area, in the order of their codes. Of an item that was asked several times the newest stands
 * for it, except the one that is looked at.
 */
export function neighboursOf(
	id: string,
	newestFirst: readonly PlacedRound[]
): Neighbours | undefined {
	const own = newestFirst.find((round) => round.id === id);
	if (!own) return undefined;
	const together = newestFirst.filter(({ setId }) => setId === own.setId);
	const alike = newestFirst.filter(
		({ areaId, kind }) => areaId === own.areaId && kind === own.kind
	);
	const among = together.length > 1 ? 'set' : 'area';
	const items = new Map<string, PlacedRound>();
	for (const round of among === 'set' ? together : alike)
		if (round.id === id || !items.has(round.itemId)) items.set(round.itemId, round);
	const row = [...items.values()].toSorted((one, other) => compareCodes(one.code, other.code));
	const at = row.findIndex((round) => round.id === id);
	return {
		...{ place: at + 1, count: row.length, among },
		...{ before: row[at - 1], after: row[at + 1] }
	};
}
