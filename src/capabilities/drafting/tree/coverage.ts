import type { TreeItem, TreeLink } from './tree-item.ts';

/** An item in the work; what ended is left out before. */
type Covered = Pick<TreeItem, 'id' | 'kind' | 'areaId'>;

/** Something that the tree still lacks. */
export type Gap<I> =
	| { readonly kind: 'guideline-without-goals'; readonly item: I }
	/** Areas that have goals, but none for this guideline. */
	| { readonly kind: 'guideline-not-in'; readonly item: I; readonly areas: readonly string[] }
	| { readonly kind: 'goal-without-measures'; readonly item: I }
	/** It had measures, and all of them were struck. */
	| { readonly kind: 'goal-measures-ended'; readonly item: I; readonly count: number }
	| { readonly kind: 'goal-serves-nothing'; readonly item: I }
	| { readonly kind: 'measure-serves-nothing'; readonly item: I }
	| { readonly kind: 'area-without-goals'; readonly areaId: string };

export type Covering<I> = {
	readonly items: readonly I[];
	readonly links: readonly TreeLink[];
	/** Areas of the process in their order. */
	readonly areas: readonly string[];
	/** Measures that were struck or given up, each with a goal that it served. */
	readonly ended: readonly { readonly goalId: string }[];
};

/** What is missing in the tree: areas first, then guidelines, goals and measures in their order. */
export function gapsOf<I extends Covered>(facts: Covering<I>): readonly Gap<I>[] {
	const { items, areas } = facts;
	const known = new Set(items.map(({ id }) => id));
	const links = facts.links.filter(({ fromId, toId }) => known.has(fromId) && known.has(toId));
	const byId = new Map(items.map((item) => [item.id, item]));
	const serves = new Set(links.map(({ fromId }) => fromId));
	const below = new Map<string, I[]>();
	for (const { fromId, toId } of links) {
		const lower = byId.get(fromId);
		if (lower) below.set(toId, [...(below.get(toId) ?? []), lower]);
	}
	const withGoals = new Set(items.flatMap(({ kind, areaId }) => (kind === 'goal' && areaId) || []));
	const busy = areas.filter((area) => withGoals.has(area));
	const empty = withGoals.size === 0 ? [] : areas.filter((area) => !withGoals.has(area));
	return [
		...empty.map((areaId): Gap<I> => ({ kind: 'area-without-goals', areaId })),
		...items.flatMap((item): readonly Gap<I>[] => {
			const parts = below.get(item.id) ?? [];
			if (item.kind === 'guideline') return gapsOfGuideline(item, parts, busy);
			if (item.kind === 'measure')
				return serves.has(item.id) ? [] : [{ kind: 'measure-serves-nothing', item }];
			const gaps: Gap<I>[] = serves.has(item.id) ? [] : [{ kind: 'goal-serves-nothing', item }];
			if (parts.length > 0) return gaps;
			const count = facts.ended.filter(({ goalId }) => goalId === item.id).length;
			gaps.push(
				count > 0
					? { kind: 'goal-measures-ended', item, count }
					: { kind: 'goal-without-measures', item }
			);
			return gaps;
		})
	];
}

function gapsOfGuideline<I extends Covered>(
	item: I,
	goals: readonly I[],
	busy: readonly string[]
): readonly Gap<I>[] {
	if (goals.length === 0) return [{ kind: 'guideline-without-goals', item }];
	// A goal for all areas leaves none out.
	if (goals.some(({ areaId }) => areaId === null)) return [];
	const areas = busy.filter((area) => !goals.some(({ areaId }) => areaId === area));
	return areas.length > 0 ? [{ kind: 'guideline-not-in', item, areas }] : [];
}
