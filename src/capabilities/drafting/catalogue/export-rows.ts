import { isGone, itemKinds, type DevelopmentState, type ItemKind } from '../items.ts';
import { columnKeys, headings, type Cells, type ColumnKey } from './columns.ts';
import { refOf, type CatalogueFacts, type CatalogueItem } from './item.ts';
import { writeReferences } from './reference-lines.ts';
import { writeGoal, writeSheet } from './sheet-cells.ts';

/** How kinds and states are called in a file. */
export type CatalogueNames = {
	readonly kinds: Readonly<Record<ItemKind, string>>;
	readonly states: Readonly<Record<DevelopmentState, string>>;
};

/** Everything in the work, with all that is known about it, as a table that can be brought back. */
export function deskRows(facts: CatalogueFacts, names: CatalogueNames): string[][] {
	return rows(facts, names, columnKeys);
}

/** What is published: without drafts, without links to them, and without who is asked by name. */
export function publicRows(facts: CatalogueFacts, names: CatalogueNames): string[][] {
	const items = facts.items.filter(({ published }) => published);
	const shown = new Set(items.map(({ id }) => id));
	const open = {
		...facts,
		items,
		links: facts.links.filter(({ toId }) => shown.has(toId)),
		dependencies: facts.dependencies.filter(({ onId }) => shown.has(onId))
	};
	const hidden: readonly ColumnKey[] = ['reason', 'responsiblePerson'];
	return rows(
		open,
		names,
		columnKeys.filter((key) => !hidden.includes(key))
	);
}

function rows(
	facts: CatalogueFacts,
	names: CatalogueNames,
	columns: readonly ColumnKey[]
): string[][] {
	const cells = cellWriter(facts, names);
	const items = facts.items.filter(({ state }) => !isGone(state));
	return [
		columns.map((key) => headings[key]),
		...itemKinds.flatMap((kind) =>
			items
				.filter((item) => item.kind === kind)
				.map((item) => {
					const line = cells(item);
					return columns.map((key) => line[key]);
				})
		)
	];
}

/** Writes the line of an item. */
export function cellWriter(facts: CatalogueFacts, names: CatalogueNames) {
	const refs = new Map(facts.items.map((item) => [item.id, refOf(item)]));
	const upward = Map.groupBy(facts.links, ({ fromId }) => fromId);
	const needed = Map.groupBy(facts.dependencies, ({ fromId }) => fromId);
	return (item: CatalogueItem): Cells => ({
		code: refOf(item),
		kind: names.kinds[item.kind],
		area: item.areaCode ?? '',
		title: item.title,
		text: item.text,
		serves: writeReferences(
			(upward.get(item.id) ?? [])
				.toSorted((a, b) => a.rank - b.rank)
				.map(({ toId, benefit }) => ({ ref: refs.get(toId) ?? '', said: benefit }))
		),
		state: names.states[item.state],
		version: String(item.version),
		reason: '',
		measuredBy: writeGoal(item.goalSheet),
		...writeSheet(item.measureSheet),
		needsFirst: writeReferences(
			(needed.get(item.id) ?? []).map(({ onId, reason }) => ({
				ref: refs.get(onId) ?? '',
				said: reason
			}))
		)
	});
}
