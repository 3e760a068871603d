import type { TreeItem, TreeLink } from './tree-item.ts';

type Counted = Pick<TreeItem, 'id' | 'kind' | 'areaId' | 'published'>;

export type Cell = {
	/** Published ones, which everybody finds in the tree. */
	readonly goals: number;
	readonly measures: number;
	/** Goals and measures that are not published yet. */
	readonly drafts: number;
};

export type MatrixRow<I> = {
	/** Null for what serves no guideline. */
	readonly guideline: I | null;
	/** In the order of the areas. */
	readonly cells: readonly Cell[];
};

/**
 * Guidelines × areas: how many goals serve the guideline in the area, and how many measures there serve one
 * of its goals. What serves two guidelines counts in both rows.
 */
export function matrixOf<I extends Counted>(
	items: readonly I[],
	links: readonly TreeLink[],
	areas: readonly string[]
): readonly MatrixRow<I>[] {
	const targets = new Map<string, string[]>();
	for (const { fromId, toId } of links) targets.set(fromId, [...(targets.get(fromId) ?? []), toId]);
	const guidelines = items.filter(({ kind }) => kind === 'guideline');
	const known = new Set(guidelines.map(({ id }) => id));
	const served = (item: I): readonly string[] => {
		const above = targets.get(item.id) ?? [];
		const ids = item.kind === 'goal' ? above : above.flatMap((goal) => targets.get(goal) ?? []);
		return ids.filter((id) => known.has(id));
	};
	const placed = items
		.filter(({ kind }) => kind !== 'guideline')
		.map((item) => ({ item, guidelines: new Set(served(item)) }));
	const row = (guideline: I | null): MatrixRow<I> => ({
		guideline,
		cells: areas.map((areaId) => {
			const here = placed.flatMap(({ item, guidelines: of }) =>
				item.areaId === areaId && (guideline ? of.has(guideline.id) : of.size === 0) ? item : []
			);
			const open = here.filter(({ published }) => published);
			const goals = open.filter(({ kind }) => kind === 'goal').length;
			return { goals, measures: open.length - goals, drafts: here.length - open.length };
		})
	});
	const loose = row(null);
	const isEmpty = loose.cells.every(
		({ goals, measures, drafts }) => goals + measures + drafts === 0
	);
	return [...guidelines.map(row), ...(isEmpty ? [] : [loose])];
}
