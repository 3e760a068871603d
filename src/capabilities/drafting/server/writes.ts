import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { DevelopmentState, ItemKind } from '../items.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';

export type NewVersion = {
	readonly id: string;
	readonly itemId: string;
	readonly number: number;
	readonly title: string;
	readonly text: string;
	readonly sheet: MeasureSheet | GoalSheet | null;
	readonly reason: string;
	/**
	 * What the wording came out of: the contributions, a questionnaire round, a rating, a review, comments on a draft,
	 * the council, a meeting, the merge of several or the split of one, a catalogue that was brought back,
	 * a change taken back, or the steering.
	 */
	readonly source: {
		readonly kind:
			| 'contributions'
			| 'round'
			| 'rating'
			| 'review'
			| 'comments'
			| 'amendment'
			| 'meeting'
			| 'merge'
			| 'split'
			| 'predecessor'
			| 'catalogue'
			| 'undo'
			| 'steering';
		readonly id: string | null;
	};
	readonly at: Instant;
	readonly entryId: string;
};

/** A new item in draft, with its first wording and the next draft number, last in its area's order. */
export async function addItem(
	tx: Tx,
	item: Omit<NewVersion, 'number' | 'id'> & {
		readonly processId: string;
		readonly kind: ItemKind;
		readonly areaId: string | null;
		newId(): string;
	}
): Promise<number> {
	const { itemId, entryId, at, newId } = item;
	const areaId = item.kind === 'guideline' ? null : item.areaId;
	const place = await lastPlace(tx, { ...item, areaId });
	await tx
		.insertInto('item')
		.values({
			id: itemId,
			process_id: item.processId,
			kind: item.kind,
			area_id: areaId,
			code: null,
			draft_number: place.draftNumber + 1,
			rank: place.rank,
			state: 'draft',
			state_entry: entryId,
			version: 1,
			published_entry: null
		})
		.execute();
	await addVersion(tx, { ...item, id: newId(), number: 1 });
	await moveItem(tx, { id: newId(), itemId, to: 'draft', reason: null, at, entryId });
	return place.draftNumber + 1;
}

/** The highest draft number of the process, and the place behind all others of the kind in the area. */
async function lastPlace(
	tx: Tx,
	item: { readonly processId: string; readonly kind: ItemKind; readonly areaId: string | null }
): Promise<{ draftNumber: number; rank: number }> {
	const row = await tx
		.selectFrom('item')
		.select((one) => [
			one.fn.max('draft_number').as('draftNumber'),
			one.fn
				.max('rank')
				.filterWhere('kind', '=', item.kind)
				.filterWhere('area_id', item.areaId ? '=' : 'is', item.areaId)
				.as('rank')
		])
		.where('process_id', '=', item.processId)
		.executeTakeFirst();
	const rank = Number(row?.rank ?? 0);
	// Where nobody has laid an order, the codes give it.
	return { draftNumber: Number(row?.draftNumber ?? 0), rank: rank === 0 ? 0 : rank + 1 };
}

/** Versions are only ever added. */
export async function addVersion(tx: Tx, version: NewVersion): Promise<void> {
	await tx
		.insertInto('item_version')
		.values({
			id: version.id,
			item_id: version.itemId,
			number: version.number,
			title: version.title,
			body: version.text,
			sheet: version.sheet ? JSON.stringify(version.sheet) : null,
			reason: version.reason,
			source_kind: version.source.kind,
			source_id: version.source.id,
			at: version.at,
			begun_entry: version.entryId
		})
		.execute();
	await tx
		.updateTable('item')
		.set({ version: version.number })
		.where('id', '=', version.itemId)
		.execute();
}

/** Ends the present state and begins the next one; both keep the entry that did it. */
export async function moveItem(
	tx: Tx,
	change: {
		id: string;
		itemId: string;
		to: DevelopmentState;
		reason: string | null;
		at: Instant;
		entryId: string;
	}
): Promise<void> {
	const { id: stateId, itemId: id, reason, ...rest } = change;
	await moveItems(tx, { items: [{ id, stateId, reason }], ...rest });
}

export async function addLink(
	tx: Tx,
	link: { id: string; from: string; to: string; benefit: string; rank: number; entryId: string }
): Promise<void> {
	await tx
		.insertInto('item_link')
		.values({
			id: link.id,
			from_item_id: link.from,
			to_item_id: link.to,
			benefit: link.benefit,
			rank: link.rank,
			begun_entry: link.entryId,
			ended_entry: null
		})
		.execute();
}

const rowsAtOnce = 200;

/** Moves many items into one state at the same moment: what compiling a document or a council decision does. */
export async function moveItems(
	tx: Tx,
	change: {
		readonly items: readonly {
			readonly id: string;
			/** Id of the new state row. */
			readonly stateId: string;
			readonly reason: string | null;
		}[];
		readonly to: DevelopmentState;
		readonly at: Instant;
		readonly entryId: string;
	}
): Promise<void> {
	for (let from = 0; from < change.items.length; from += rowsAtOnce) {
		const items = change.items.slice(from, from + rowsAtOnce);
		const ids = items.map(({ id }) => id);
		await tx
			.updateTable('item_state')
			.set({ ended_entry: change.entryId })
			.where('item_id', 'in', ids)
			.where('ended_entry', 'is', null)
			.execute();
		await tx
			.insertInto('item_state')
			.values(
				items.map(({ id, stateId, reason }) => ({
					id: stateId,
					item_id: id,
					state: change.to,
					reason,
					at: change.at,
					begun_entry: change.entryId,
					ended_entry: null
				}))
			)
			.execute();
		await tx
			.updateTable('item')
			.set({ state: change.to, state_entry: change.entryId })
			.where('id', 'in', ids)
			.execute();
	}
}

/** A comment on a document that changed the wording becomes one of the origins of the item. */
export async function addOrigin(
	tx: Tx,
	origin: { id: string; itemId: string; contributionId: string; entryId: string }
): Promise<void> {
	await tx
		.insertInto('item_origin')
		.values({
			id: origin.id,
			item_id: origin.itemId,
			contribution_id: origin.contributionId,
			begun_entry: origin.entryId
		})
		.execute();
}
