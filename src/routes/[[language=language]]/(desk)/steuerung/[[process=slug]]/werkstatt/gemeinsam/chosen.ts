import type { ItemKind } from '#drafting/items.ts';
import { edits, type EditName } from '#drafting/structure/edit-many.ts';
import { groupKey } from '../list.ts';

type Row = {
	readonly kind: ItemKind;
	readonly areaCode: string | null;
	readonly draftNumber: number;
};

/** What an address has chosen: single items by their draft number, and whole groups. */
export function chosenIn<Listed extends Row>(
	search: URLSearchParams,
	items: readonly Listed[]
): readonly Listed[] {
	const numbers = new Set(search.getAll('i'));
	const groups = new Set(search.getAll('g'));
	return items.filter(
		(item) =>
			numbers.has(String(item.draftNumber)) || groups.has(groupKey(item.kind, item.areaCode))
	);
}

export function editIn(search: URLSearchParams): EditName | undefined {
	return edits.find((name) => name === search.get('what'));
}
