import type { ItemKind, DevelopmentState } from '../items.ts';
import type { Dependency } from '../measure-sheet/dependencies.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';
import type { HeldLink } from '../structure/carry-links.ts';

/** An item as far as the catalogue shows it. */
export type CatalogueItem = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly areaCode: string | null;
	readonly code: string | null;
	readonly draftNumber: number;
	readonly state: DevelopmentState;
	readonly published: boolean;
	readonly version: number;
	readonly title: string;
	readonly text: string;
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: MeasureSheet | null;
};

/** What the catalogue is made from, and held against. */
export type CatalogueFacts = {
	/** What is gone among them: a file may still name it. */
	readonly items: readonly CatalogueItem[];
	readonly links: readonly HeldLink[];
	readonly dependencies: readonly Dependency[];
	readonly areas: readonly { readonly id: string; readonly code: string; readonly title: string }[];
};

/** How a file calls an item: by its code, and before it has one by its draft number. */
export function refOf({ code, draftNumber }: Pick<CatalogueItem, 'code' | 'draftNumber'>): string {
	return code ?? `Entwurf ${draftNumber}`;
}

/** The item that a file means. */
export function findByRef<Item extends Pick<CatalogueItem, 'code' | 'draftNumber'>>(
	items: readonly Item[],
	ref: string
): Item | undefined {
	const draft = /^(?:Entwurf|Draft)\s+(\d+)$/i.exec(ref.trim());
	if (draft) return items.find(({ draftNumber }) => draftNumber === Number(draft[1]));
	const meant = ref.trim().toLowerCase();
	return items.find(({ code }) => code?.toLowerCase() === meant);
}
