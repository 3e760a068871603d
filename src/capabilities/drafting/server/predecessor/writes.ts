import type { Tx } from '#storage/storage.ts';
import type { PreparedItem } from '../../predecessor/correct.ts';

const rowsAtOnce = 100;

/** Rows of an old concept that nobody has taken over yet; those with the same id are written anew. */
export async function savePrepared(
	tx: Tx,
	predecessorId: string,
	items: readonly PreparedItem[]
): Promise<void> {
	await removeItems(
		tx,
		items.map(({ id }) => id)
	);
	for (let from = 0; from < items.length; from += rowsAtOnce)
		await tx
			.insertInto('predecessor_item')
			.values(items.slice(from, from + rowsAtOnce).map((item) => toRow(predecessorId, item)))
			.execute();
}

export async function removeItems(tx: Tx, ids: readonly string[]): Promise<void> {
	for (let from = 0; from < ids.length; from += rowsAtOnce)
		await tx
			.deleteFrom('predecessor_item')
			.where('id', 'in', ids.slice(from, from + rowsAtOnce))
			.execute();
}

function toRow(predecessorId: string, item: PreparedItem) {
	return {
		...{ id: item.id, predecessor_id: predecessorId, position: item.position, kind: item.kind },
		...{ number: item.number, title: item.title, body: item.text, printed_area: item.printedArea },
		...{ area_id: item.areaId, parent_id: item.parentId, responsible: item.responsible },
		...{ cost: item.cost, time: item.time, state: item.state, taken: item.taken ? 1 : 0 },
		...{ confidence: item.confidence, reason: item.reason, outcome: null, outcome_text: null },
		...{ outcome_source: null, outcome_entry: null }
	};
}

/** Says anew what became of an old item; what held before has ended. */
export async function setOldLink(
	tx: Tx,
	link: {
		readonly id: string;
		readonly oldId: string;
		readonly itemId: string | null;
		/** Null: it is open again. */
		readonly relation: string | null;
		readonly reason: string | null;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.updateTable('predecessor_link')
		.set({ ended_entry: link.entryId })
		.where('predecessor_item_id', '=', link.oldId)
		.where('ended_entry', 'is', null)
		.execute();
	if (link.relation === null) return;
	await tx
		.insertInto('predecessor_link')
		.values({
			...{ id: link.id, predecessor_item_id: link.oldId, item_id: link.itemId },
			...{
				relation: link.relation,
				reason: link.reason,
				begun_entry: link.entryId,
				ended_entry: null
			}
		})
		.execute();
}
