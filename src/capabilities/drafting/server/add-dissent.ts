import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';

/** A view in disagreement, in the words it was said in; nobody has answered it yet. */
export async function addDissent(
	tx: Tx,
	dissent: {
		readonly id: string;
		readonly item: { readonly id: string; readonly processId: string };
		readonly text: string;
		readonly voices: number;
		readonly now: Instant;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('dissent')
		.values({
			...{ id: dissent.id, process_id: dissent.item.processId, item_id: dissent.item.id },
			...{ body: dissent.text, voices: dissent.voices, at: dissent.now },
			...{ begun_entry: dissent.entryId, reply: null, replied_at: null, replied_entry: null }
		})
		.execute();
}
