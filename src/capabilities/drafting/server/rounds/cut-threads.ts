import type { Tx } from '#storage/storage.ts';

/** Eleven values for each row; SQLite takes some thirty thousand at once. */
const rowsAtOnce = 500;

/**
 * Cuts what joins a sheet with its link, and with the other sheets of the same link: the hash goes, and
 * how often it was corrected. The sheets are written anew in the order of their random ids, over all
 * rounds at once: not even their place on the disk tells who came first, or which belong together.
 */
export async function cutThreads(tx: Tx, roundIds: readonly string[]): Promise<void> {
	const sheets = await tx
		.selectFrom('answer_sheet')
		.selectAll()
		.where('round_id', 'in', roundIds)
		.orderBy('id')
		.execute();
	await tx.deleteFrom('answer_sheet').where('round_id', 'in', roundIds).execute();
	for (let from = 0; from < sheets.length; from += rowsAtOnce)
		await tx
			.insertInto('answer_sheet')
			.values(
				sheets
					.slice(from, from + rowsAtOnce)
					.map((sheet) => ({ ...sheet, secret_hash: null, revision: 1 }))
			)
			.execute();
}

/** The set takes nothing any more: the secrets that were shown in the room go. */
export async function endSet(tx: Tx, setId: string, entryId: string): Promise<void> {
	await tx
		.updateTable('questionnaire_set')
		.set({ closed_entry: entryId })
		.where('id', '=', setId)
		.execute();
	await tx
		.updateTable('questionnaire_link')
		.set({ secret: null })
		.where('set_id', '=', setId)
		.execute();
}
