import type { Tx } from '#storage/storage.ts';

/**
 * Removes body and salt of the entries about a subject (all, or those told as `what`).
 * Leaf and hash stay, so the chain still verifies; the caller's own entry tells that it happened.
 */
export async function redactEntries(tx: Tx, subjectId: string, what?: string): Promise<void> {
	let query = tx
		.updateTable('journal_entry')
		.set({ body: null, salt: null, actor_id: null, actor_salt: null })
		.where('subject_id', '=', subjectId);
	if (what) query = query.where('what', '=', what);
	await query.execute();
}
