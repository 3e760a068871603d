import type { Tx } from '#storage/storage.ts';
import { addLink } from '../writes.ts';

/** Ends the link that holds between two items. */
export async function endHeldLink(
	tx: Tx,
	link: { readonly from: string; readonly to: string; readonly entryId: string }
): Promise<void> {
	await tx
		.updateTable('item_link')
		.set({ ended_entry: link.entryId })
		.where('from_item_id', '=', link.from)
		.where('to_item_id', '=', link.to)
		.where('ended_entry', 'is', null)
		.execute();
}

/** A link is never edited: the one that held ends, and the same one with another benefit or rank begins. */
export async function replaceLink(tx: Tx, link: Parameters<typeof addLink>[1]): Promise<void> {
	await endHeldLink(tx, link);
	await addLink(tx, link);
}
