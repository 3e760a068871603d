import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { DevelopmentState } from '../../items.ts';
import { moveItems } from '../writes.ts';

type By = { readonly tx: Tx; readonly entryId: string; readonly now: Instant; newId(): string };

export type Place = { readonly areaId: string | null; readonly rank: number };
export type Placing = { readonly itemId: string; readonly from: Place; readonly to: Place };

/** Lays items elsewhere, and keeps where each lay before. */
export async function placeItems(by: By, placings: readonly Placing[]): Promise<void> {
	if (placings.length === 0) return;
	await by.tx
		.insertInto('item_place')
		.values(
			placings.map(({ itemId, from, to }) => ({
				...{ id: by.newId(), item_id: itemId, begun_entry: by.entryId },
				...{ from_area_id: from.areaId, from_rank: from.rank },
				...{ to_area_id: to.areaId, to_rank: to.rank }
			}))
		)
		.execute();
	await by.tx
		.updateTable('item')
		.from('item_place')
		.set((one) => ({ area_id: one.ref('to_area_id'), rank: one.ref('to_rank') }))
		.whereRef('item_place.item_id', '=', 'item.id')
		.where('item_place.begun_entry', '=', by.entryId)
		.execute();
}

export type NextVersion = {
	readonly itemId: string;
	readonly number: number;
	readonly title: string;
	readonly text: string;
	/** As it is kept. */
	readonly sheet: string | null;
	readonly reason: string;
	readonly source: 'steering' | 'review' | 'undo';
};

/** The next version of several items at once. */
export async function addVersions(by: By, versions: readonly NextVersion[]): Promise<void> {
	if (versions.length === 0) return;
	await by.tx
		.insertInto('item_version')
		.values(
			versions.map(({ itemId, number, title, text, sheet, reason, source }) => ({
				...{ id: by.newId(), item_id: itemId, number, title, body: text, sheet, reason },
				...{ source_kind: source, source_id: null, at: by.now, begun_entry: by.entryId }
			}))
		)
		.execute();
	await by.tx
		.updateTable('item')
		.set((one) => ({ version: one('version', '+', 1) }))
		.where(
			'id',
			'in',
			versions.map(({ itemId }) => itemId)
		)
		.execute();
}

/** Moves items into their next states, all that go into one state together. */
export async function moveAll(
	by: By,
	moves: readonly { readonly itemId: string; readonly next: DevelopmentState }[],
	reason: string
): Promise<void> {
	for (const [to, items] of Map.groupBy(moves, ({ next }) => next))
		await moveItems(by.tx, {
			items: items.map(({ itemId }) => ({ id: itemId, stateId: by.newId(), reason })),
			...{ to, at: by.now, entryId: by.entryId }
		});
}
