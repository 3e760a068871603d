import { compareCodes } from '#shared/sort.ts';
import { itemKinds, type ItemKind } from '../items.ts';

export type Placed = {
	readonly kind: ItemKind;
	/** Null for guidelines, which hold for all areas. */
	readonly areaCode: string | null;
	/** The order of display among its kind in its area, as the group has laid it. */
	readonly rank: number;
	readonly code: string | null;
	readonly draftNumber: number;
};

/** Guidelines, goals, measures; in each area as the group has laid them, else by code, drafts last. */
export function compareItems(a: Placed, b: Placed): number {
	return (
		itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) ||
		compareCodes(a.areaCode ?? '', b.areaCode ?? '') ||
		a.rank - b.rank ||
		compareCodes(a.code ?? '~', b.code ?? '~') ||
		a.draftNumber - b.draftNumber
	);
}
