import type { Reader } from '#storage/storage.ts';

/** Items whose wordings stand against each other until the group has decided: item id → how many there are. */
export async function readUndecided(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await reader
		.selectFrom('wording_rating')
		.innerJoin('wording_option', 'wording_option.rating_id', 'wording_rating.id')
		.select('wording_rating.item_id as itemId')
		.select((one) => one.fn.countAll<number>().as('wordings'))
		.where('wording_rating.process_id', '=', processId)
		.where('wording_rating.decided_entry', 'is', null)
		.groupBy('wording_rating.item_id')
		.execute();
	return new Map(rows.map(({ itemId, wordings }) => [itemId, Number(wordings)]));
}
