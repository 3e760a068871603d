import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import type { DevelopmentState } from '../items.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';

export type NewVersion = {
	readonly id: string;
	readonly itemId: string;
	readonly number: number;
	readonly title: string;
	readonly text: string;
	readonly sheet: MeasureSheet | GoalSheet | null;
	readonly reason: string;
	/** What the wording came out of: the contributions, a questionnaire round, a review, or the steering. */
	readonly source: {
		readonly kind: 'contributions' | 'round' | 'review' | 'steering';
		readonly id: string | null;
	};
	readonly at: Instant;
	readonly entryId: string;
};

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
	await tx
		.updateTable('item_state')
		.set({ ended_entry: change.entryId })
		.where('item_id', '=', change.itemId)
		.where('ended_entry', 'is', null)
		.execute();
	await tx
		.insertInto('item_state')
		.values({
			id: change.id,
			item_id: change.itemId,
			state: change.to,
			reason: change.reason,
			at: change.at,
			begun_entry: change.entryId,
			ended_entry: null
		})
		.execute();
	await tx
		.updateTable('item')
		.set({ state: change.to, state_entry: change.entryId })
		.where('id', '=', change.itemId)
		.execute();
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
