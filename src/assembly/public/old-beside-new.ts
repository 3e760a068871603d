import {
	countRelations,
	type Counts,
	type OldItem,
	type OldLink,
	type Relation
} from '#drafting/predecessor/compare.ts';
import type { ItemKind } from '#drafting/items.ts';
import type { Area } from '#process/server/reads.ts';

type NewItem = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly code: string | null;
	readonly title: string;
	readonly text: string;
};

/** An old text with what became of it. */
export type OldRow = OldItem & {
	/** Null while it is open. */
	readonly relation: Relation | null;
	readonly reason: string | null;
	/** The published texts in which it lives on; empty with a relation means that they are not published yet. */
	readonly became: readonly { readonly code: string; readonly title: string }[];
};
export type AreaComparison = {
	/** Null for what concerns all areas. */
	readonly area: { readonly code: string; readonly title: string } | null;
	readonly counts: Counts;
	readonly old: readonly OldRow[];
	readonly fresh: readonly {
		readonly code: string;
		readonly kind: ItemKind;
		readonly title: string;
	}[];
};

/** Old beside new, per area, guidelines first. `items` are the published ones. */
export function compareByArea(
	old: readonly OldItem[],
	links: readonly OldLink[],
	items: readonly NewItem[],
	areas: readonly Pick<Area, 'id' | 'code' | 'title'>[]
): readonly AreaComparison[] {
	const followed = new Set(links.map(({ itemId }) => itemId));
	return [null, ...areas]
		.map((area) => {
			const own = old.filter(({ areaId }) => areaId === (area?.id ?? null));
			const here = items.filter(({ areaId }) => areaId === (area?.id ?? null));
			return {
				area: area && { code: area.code, title: area.title },
				counts: countRelations(
					own,
					links,
					here.map(({ id }) => id)
				),
				old: oldRows(own, links, items),
				fresh: here.flatMap(({ id, code, kind, title }) =>
					code && !followed.has(id) ? [{ code, kind, title }] : []
				)
			};
		})
		.filter(({ old: rows, fresh }) => rows.length + fresh.length > 0);
}

export function oldRows(
	old: readonly OldItem[],
	links: readonly OldLink[],
	items: readonly Pick<NewItem, 'id' | 'code' | 'title'>[]
): readonly OldRow[] {
	const published = new Map(items.map((item) => [item.id, item]));
	return old.map((one) => {
		const own = links.filter(({ oldId }) => oldId === one.id);
		return {
			...one,
			relation: own[0]?.relation ?? null,
			reason: own[0]?.reason ?? null,
			became: own.flatMap(({ itemId }) => {
				const item = itemId ? published.get(itemId) : undefined;
				return item?.code ? [{ code: item.code, title: item.title }] : [];
			})
		};
	});
}

export function addCounts(all: readonly Counts[]): Counts {
	const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
	return {
		kept: sum('kept'),
		reworded: sum('reworded'),
		dropped: sum('dropped'),
		open: sum('open'),
		new: sum('new')
	};
}
