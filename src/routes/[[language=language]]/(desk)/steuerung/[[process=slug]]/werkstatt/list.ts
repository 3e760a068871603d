import { itemKinds, type ItemKind } from '#drafting/items.ts';

type Row = {
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly code: string | null;
	readonly draftNumber: number;
	readonly title: string;
};
type Area = { readonly id: string; readonly code: string; readonly title: string };

/** The list by kind and, in each, by area; what does not match is left out. */
export function groupItems<Listed extends Row>(
	rows: readonly Listed[],
	areas: readonly Area[],
	query: string
) {
	return itemKinds.map((kind) => {
		const own = rows.filter((row) => row.kind === kind);
		const ids = [...new Set(own.map(({ areaId }) => areaId))];
		return {
			kind,
			count: own.length,
			areas: ids
				.map((areaId) => {
					const area = areas.find(({ id }) => id === areaId);
					const members = own.filter((row) => row.areaId === areaId);
					return {
						/** How the whole group is named in an address. */
						key: groupKey(kind, area?.code ?? null),
						title: area?.title ?? null,
						members: members.length,
						items: members.filter((row) => matches(row, query))
					};
				})
				.filter(({ items }) => items.length > 0)
		};
	});
}

export function groupKey(kind: ItemKind, areaCode: string | null): string {
	return areaCode === null ? kind : `${kind}.${areaCode}`;
}

/** Every word stands in the title or the code. */
export function matches(row: Pick<Row, 'title' | 'code' | 'draftNumber'>, query: string): boolean {
	const place = `${row.title} ${row.code ?? row.draftNumber}`.toLocaleLowerCase('de');
	const words = query.toLocaleLowerCase('de').split(/\s+/);
	return words.every((word) => place.includes(word));
}
