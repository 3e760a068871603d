import type { Reader } from '#storage/storage.ts';
import type { Item } from './reads.ts';
import { compareCodes } from '#shared/sort.ts';

/** A published item as far as a list or a link shows it. */
export type ItemTitle = Pick<Item, 'id' | 'kind' | 'areaId' | 'state' | 'title'> & {
	readonly code: string;
};

/** The published items of a process (or those of the given ids), by code, without their texts. */
export async function readTitles(
	reader: Pick<Reader, 'selectFrom'>,
	filter: { processId: string; ids?: readonly string[] }
): Promise<readonly ItemTitle[]> {
	if (filter.ids?.length === 0) return [];
	let query = reader
		.selectFrom('item')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'item.id')
				.onRef('item_version.number', '=', 'item.version')
		)
		.select([
			'item.id',
			'item.kind',
			'item.area_id as areaId',
			'item.code',
			'item.state',
			'item_version.title'
		])
		.where('item.process_id', '=', filter.processId)
		.where('item.published_entry', 'is not', null);
	if (filter.ids) query = query.where('item.id', 'in', filter.ids);
	const rows = (await query.execute()) as unknown as ItemTitle[];
	return rows.sort((a, b) => compareCodes(a.code, b.code));
}
