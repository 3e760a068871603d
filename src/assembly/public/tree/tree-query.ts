import {
	developmentStates,
	itemKinds,
	type DevelopmentState,
	type ItemKind
} from '#drafting/items.ts';
import type { Item } from '#drafting/server/reads.ts';
import { hasEnded } from '#drafting/tree/ended.ts';
import { isDay, type Day } from '#shared/dates.ts';

/** What of the tree is asked for; each part is null where nothing was chosen. */
export type TreeQuery = {
	/** Code of an area. */
	readonly area: string | null;
	readonly kind: ItemKind | null;
	readonly state: DevelopmentState | null;
	readonly words: string | null;
	/** The earlier day to compare with. */
	readonly day: Day | null;
	/** Only what is not as it was on that day. */
	readonly changed: boolean;
};

export type QueryProblem = 'no-day' | 'ahead';

const longestWords = 100;

/** Reads the address; what it cannot mean is left out. A day typed in counts more than one chosen. */
export function readTreeQuery(
	given: URLSearchParams,
	known: { readonly areas: readonly string[]; readonly today: Day }
): { readonly query: TreeQuery; readonly problem: QueryProblem | null } {
	const get = (name: string) => given.get(name)?.trim() ?? '';
	const oneOf = <T extends string>(all: readonly T[], name: string) =>
		all.find((one) => one === get(name)) ?? null;
	const typed = get('tag') || get('am');
	const problem = !typed ? null : !isDay(typed) ? 'no-day' : typed > known.today ? 'ahead' : null;
	const day = typed && !problem ? typed : null;
	return {
		query: {
			area: oneOf(known.areas, 'bereich'),
			kind: oneOf(itemKinds, 'art'),
			state: oneOf(shownStates, 'stand'),
			words: get('suche').slice(0, longestWords) || null,
			day,
			changed: day !== null && get('nur') !== ''
		},
		problem
	};
}

/** The address of what is asked for, without anything empty: `?bereich=GE&am=2017-05-04`. */
export function treeAddress(query: Partial<TreeQuery>): string {
	const parts = [
		['bereich', query.area],
		['art', query.kind],
		['stand', query.state],
		['suche', query.words],
		['am', query.day],
		['nur', query.changed ? 'geaendert' : null]
	] as const;
	const search = new URLSearchParams(
		parts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
	);
	return search.size > 0 ? `?${search.toString()}` : '';
}

export function isAsked(
	{ area, kind, state, words }: TreeQuery,
	item: Pick<Item, 'areaCode' | 'kind' | 'state' | 'code' | 'title' | 'text'>
): boolean {
	if (area && item.areaCode !== area) return false;
	if (kind && item.kind !== kind) return false;
	if (state && item.state !== state) return false;
	const text = `${item.code ?? ''} ${item.title} ${item.text}`.toLowerCase();
	return (words?.toLowerCase().split(/\s+/u) ?? []).every((word) => text.includes(word));
}

/** Whatever ended has no place in the tree. */
export const shownStates = developmentStates.filter((state) => !hasEnded(state));
