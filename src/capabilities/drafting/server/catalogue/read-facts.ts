import { readAreas } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import type { CatalogueFacts } from '../../catalogue/item.ts';
import type { HeldLink } from '../../structure/carry-links.ts';
import { readDependencies } from '../measure-sheet/read-dependencies.ts';
import { readItems } from '../reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** All that the catalogue of a process is made from. */
export async function readCatalogue(reader: Read, processId: string): Promise<CatalogueFacts> {
	const items = await readItems(reader, { processId, standing: 'all' });
	const links = await readHeld(reader, processId);
	const dependencies = await readDependencies(reader, processId);
	return { items, links, dependencies, areas: await readAreas(reader, processId) };
}

async function readHeld(reader: Read, processId: string): Promise<readonly HeldLink[]> {
	return reader
		.selectFrom('item_link')
		.innerJoin('item', 'item.id', 'item_link.from_item_id')
		.select(['item_link.id', 'from_item_id as fromId', 'to_item_id as toId', 'benefit'])
		.select('item_link.rank')
		.where('item.process_id', '=', processId)
		.where('ended_entry', 'is', null)
		.orderBy('item_link.id')
		.execute();
}
