import { allow, refuse, type Decision } from '#shared/result.ts';
import type { ItemKind } from '../items.ts';
import type { OldFacts } from './proposal.ts';

/** What became of an old text in the new concept. */
export const relations = ['kept', 'reworded', 'dropped'] as const;
export type Relation = (typeof relations)[number];

/** What became of an old measure in the city. "Unknown" is a finding, and not the same as not yet asked. */
export const outcomes = ['done', 'running', 'notBegun', 'givenUp', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

/** An item of the old concept, as it was taken over. */
export type OldItem = OldFacts & {
	readonly id: string;
	readonly kind: ItemKind;
	readonly number: string | null;
	readonly title: string;
	readonly text: string;
	readonly areaId: string | null;
	readonly parentId: string | null;
	readonly outcome: {
		readonly key: Outcome;
		readonly text: string | null;
		readonly source: string | null;
	} | null;
};

export type OldLink = {
	readonly oldId: string;
	/** Null for what was dropped. */
	readonly itemId: string | null;
	readonly relation: Relation;
	readonly reason: string | null;
};

export function decideCompare(facts: {
	readonly imported: boolean;
	readonly relation: Relation | null;
	readonly item: { readonly kind: ItemKind } | null;
	readonly oldKind: ItemKind;
	readonly reason: string | null;
}): Decision<null, 'not-yet-imported' | 'item-needed' | 'other-kind' | 'reason-needed'> {
	if (!facts.imported) return refuse('not-yet-imported');
	if (facts.relation === null) return allow(null);
	if (facts.relation === 'dropped')
		return facts.reason ? allow(null) : refuse('reason-needed', { reason: 'reason-needed' });
	if (!facts.item) return refuse('item-needed', { itemId: 'item-needed' });
	// A goal may become a guideline and the other way round; a measure does something and stays one.
	if ((facts.item.kind === 'measure') !== (facts.oldKind === 'measure'))
		return refuse('other-kind', { itemId: 'other-kind' });
	return allow(null);
}

export type Counts = Readonly<Record<Relation | 'open' | 'new', number>>;

/** How many old items were kept, reworded, dropped or are still open, and how many new ones have no predecessor. */
export function countRelations(
	old: readonly Pick<OldItem, 'id'>[],
	links: readonly OldLink[],
	itemIds: readonly string[]
): Counts {
	const own = new Set(old.map(({ id }) => id));
	const ofOld = links.filter(({ oldId }) => own.has(oldId));
	const count = (relation: Relation) =>
		new Set(ofOld.filter((link) => link.relation === relation).map(({ oldId }) => oldId)).size;
	const decided = new Set(ofOld.map(({ oldId }) => oldId));
	const followed = new Set(links.map(({ itemId }) => itemId));
	return {
		...{ kept: count('kept'), reworded: count('reworded'), dropped: count('dropped') },
		open: old.length - decided.size,
		new: itemIds.filter((id) => !followed.has(id)).length
	};
}
