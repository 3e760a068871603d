import type { Reader } from '#storage/storage.ts';
import { goneStates } from '../items.ts';
import { compareItems } from '../structure/order.ts';
import type { Item, Standing } from './reads.ts';

/** A published item as far as a list or a link shows it. */
export type ItemTitle = Pick<
	Item,
	'id' | 'kind' | 'areaId' | 'areaCode' | 'draftNumber' | 'rank' | 'state' | 'title'
> & {
	readonly code: string;
};

/** The published items of a process (or those of the given ids), in their order, without their texts. */
export async function readTitles(
	reader: Pick<Reader, 'selectFrom'>,
	filter: { processId: string; ids?: readonly string[]; standing?: Standing }
): Promise<readonly ItemTitle[]> {
	if (filter.ids?.length === 0) return [];
	const standing = filter.standing ?? 'live';
	let query = reader
		.selectFrom('item')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'item.id')
				.onRef('item_version.number', '=', 'item.version')
		)
		.leftJoin('area', 'area.id', 'item.area_id')
		.select([
			'item.id',
			'item.kind',
			'item.area_id as areaId',
			'area.code as areaCode',
			'item.draft_number as draftNumber',
			'item.rank',
			'item.code',
			'item.state',
			'item_version.title'
		])
		.where('item.process_id', '=', filter.processId)
		.where('item.published_entry', 'is not', null);
	if (filter.ids) query = query.where('item.id', 'in', filter.ids);
	if (standing !== 'all')
		query = query.where('item.state', standing === 'gone' ? 'in' : 'not in', goneStates);
	const rows = (await query.execute()) as unknown as ItemTitle[];
	return rows.sort(compareItems);
}
