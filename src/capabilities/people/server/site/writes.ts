import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';

/** Ends the wording that was in place and begins another one. */
export async function beginText(
	tx: Tx,
	text: {
		id: string;
		key: string;
		language: string;
		content: string | null;
		now: Instant;
		entryId: string;
	}
): Promise<void> {
	await tx
		.updateTable('site_text')
		.set({ ended_entry: text.entryId })
		.where('key', '=', text.key)
		.where('language', '=', text.language)
		.where('ended_entry', 'is', null)
		.execute();
	await tx
		.insertInto('site_text')
		.values({
			...{ id: text.id, key: text.key, language: text.language, content: text.content },
			...{ at: text.now, begun_entry: text.entryId, ended_entry: null }
		})
		.execute();
}
