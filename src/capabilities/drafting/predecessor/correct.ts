import type { ItemKind } from '../items.ts';
import type { Confidence, OldFacts, ReadingReason } from './proposal.ts';

/** An item that was read, before it is taken over; a person may still change everything. */
export type PreparedItem = OldFacts & {
	readonly id: string;
	readonly position: number;
	readonly kind: ItemKind;
	readonly number: string | null;
	readonly title: string;
	readonly text: string;
	readonly printedArea: string | null;
	readonly areaId: string | null;
	readonly parentId: string | null;
	readonly taken: boolean;
	readonly confidence: Confidence;
	readonly reason: ReadingReason;
};

/** What somebody says about one row: null for a kind means that it is not taken over. */
export type Correction = {
	readonly kind: ItemKind | null;
	readonly areaId: string | null;
	readonly parentId: string | null;
	readonly number: string | null;
	readonly title: string;
	/** It is the end of the row before, and no item of its own. */
	readonly merge: boolean;
};

export type Corrected = { readonly items: readonly PreparedItem[]; readonly changed: number };

/** The rows after the corrections, in order; what was joined to the row before is gone as a row of its own. */
export function correctItems(
	items: readonly PreparedItem[],
	corrections: ReadonlyMap<string, Correction>
): Corrected {
	const result: PreparedItem[] = [];
	const joinedTo = new Map<string, string>();
	for (const item of items) {
		const given = corrections.get(item.id);
		const before = result.at(-1);
		if (given?.merge && before) {
			result[result.length - 1] = joined(before, item);
			joinedTo.set(item.id, before.id);
		} else result.push(given ? corrected(item, given) : item);
	}
	const byId = new Map(result.map((item) => [item.id, item]));
	const fitting = result.map((item) => {
		const parent = item.parentId && (joinedTo.get(item.parentId) ?? item.parentId);
		const above = parent ? byId.get(parent) : undefined;
		const parentId = above && mayStandAbove(item, above) ? above.id : null;
		return parentId === item.parentId ? item : { ...item, parentId };
	});
	const old = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
	const differ = fitting.filter((item) => old.get(item.id) !== JSON.stringify(item)).length;
	return { items: fitting, changed: differ + joinedTo.size };
}

/** Guidelines above goals, goals above measures, larger goals above smaller ones. */
export function mayStandAbove(
	item: Pick<PreparedItem, 'id' | 'kind'>,
	above: Pick<PreparedItem, 'id' | 'kind' | 'taken'> & { readonly parentId?: string | null }
): boolean {
	if (above.id === item.id || !above.taken || above.parentId === item.id) return false;
	if (item.kind === 'measure') return above.kind === 'goal';
	return item.kind === 'goal' && above.kind !== 'measure';
}

function corrected(item: PreparedItem, given: Correction): PreparedItem {
	const changed = {
		...item,
		...{ taken: given.kind !== null, kind: given.kind ?? item.kind, number: given.number },
		...{ title: given.title, areaId: given.areaId, parentId: given.parentId }
	};
	return JSON.stringify(changed) === JSON.stringify(item)
		? item
		: { ...changed, confidence: 'sure', reason: 'by-hand' };
}

function joined(before: PreparedItem, item: PreparedItem): PreparedItem {
	return {
		...before,
		text: [before.text, item.title, item.text].filter(Boolean).join('\n'),
		responsible: before.responsible ?? item.responsible,
		cost: before.cost ?? item.cost,
		time: before.time ?? item.time,
		state: before.state ?? item.state
	};
}
