import type { Reader } from '#storage/storage.ts';
import type { Dissent } from '../dissents.ts';

type Read = Pick<Reader, 'selectFrom'>;

export async function findDissent(reader: Read, id: string): Promise<Dissent | undefined> {
	return dissents(reader).where('id', '=', id).executeTakeFirst();
}

/** The minority views on an item, or on all items of a process, oldest first. */
export async function readDissents(
	reader: Read,
	filter: { processId: string } | { itemId: string }
): Promise<readonly Dissent[]> {
	const query = dissents(reader).orderBy('id');
	return 'itemId' in filter
		? query.where('item_id', '=', filter.itemId).execute()
		: query.where('process_id', '=', filter.processId).execute();
}

function dissents(reader: Read) {
	return reader
		.selectFrom('dissent')
		.select([
			'id',
			'process_id as processId',
			'item_id as itemId',
			'body as text',
			'voices',
			'at',
			'reply',
			'replied_at as repliedAt'
		]);
}
