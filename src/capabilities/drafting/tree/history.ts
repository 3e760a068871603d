import type { Instant } from '#shared/dates.ts';
import type { DevelopmentState, ItemKind } from '../items.ts';
import { readSheet } from '../measure-sheet/read-sheet.ts';
import type { TreeItem, TreeLink } from './tree-item.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';
import { compareItems } from '../structure/order.ts';

/** Everything that is kept of the items of a process, each with when it began and ended. */
export type History = {
	readonly items: readonly (Pick<
		TreeItem,
		'id' | 'processId' | 'kind' | 'areaId' | 'areaCode' | 'code' | 'draftNumber' | 'rank'
	> & { readonly publishedAt: Instant | null })[];
	readonly versions: readonly {
		readonly itemId: string;
		readonly number: number;
		readonly title: string;
		readonly text: string;
		readonly sheet: string | null;
		readonly at: Instant;
	}[];
	readonly states: readonly (Span & {
		readonly itemId: string;
		readonly state: DevelopmentState;
	})[];
	readonly links: readonly (TreeLink & Span)[];
};

/** From when until when something held. */
type Span = {
	readonly begunAt: Instant;
	/** Null while it holds. */
	readonly endedAt: Instant | null;
};

/** The items and their links as they were at one moment. */
export type Holding = { readonly items: readonly TreeItem[]; readonly links: readonly TreeLink[] };

/**
 * What stood before an instant. Wording, state, links and publication are those of then; area and order of
 * display are today's, and an item has the code it got, from the moment it got it.
 */
export function holdingBefore(history: History, instant: Instant): Holding {
	const held = ({ begunAt, endedAt }: Span) =>
		begunAt < instant && (!endedAt || endedAt >= instant);
	const versions = new Map<string, History['versions'][number]>();
	for (const version of history.versions)
		if (version.at < instant && version.number > (versions.get(version.itemId)?.number ?? 0))
			versions.set(version.itemId, version);
	const states = new Map(history.states.filter(held).map((row) => [row.itemId, row.state]));
	return {
		items: history.items
			.flatMap((item) => {
				const version = versions.get(item.id);
				const state = states.get(item.id);
				return version && state ? [itemOf(item, version, state, instant)] : [];
			})
			.sort(compareItems),
		links: history.links
			.filter(held)
			.map(({ fromId, toId, benefit, rank }) => ({ fromId, toId, benefit, rank }))
			.sort((a, b) => (a.fromId < b.fromId ? -1 : a.fromId > b.fromId ? 1 : a.rank - b.rank))
	};
}

function itemOf(
	{ publishedAt, ...item }: History['items'][number],
	version: History['versions'][number],
	state: DevelopmentState,
	instant: Instant
): TreeItem {
	const published = publishedAt !== null && publishedAt < instant;
	const sheet = readSheet(item.kind, version.sheet);
	const of = (kind: ItemKind) => (item.kind === kind ? sheet : null);
	return {
		...item,
		code: published ? item.code : null,
		state,
		published,
		version: version.number,
		title: version.title,
		text: version.text,
		versionAt: version.at,
		goalSheet: of('goal') as GoalSheet | null,
		measureSheet: of('measure') as MeasureSheet | null
	};
}
