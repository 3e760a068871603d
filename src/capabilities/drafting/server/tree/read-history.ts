import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { DevelopmentState, ItemKind } from '../../items.ts';
import type { History } from '../../tree/history.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** What was kept of a process before an instant, in four queries however many items there are. */
export async function readHistory(
	reader: Read,
	filter: { readonly processId: string; readonly before: Instant }
): Promise<History> {
	const [items, versions, states, links] = await Promise.all([
		readFacts(reader, filter.processId),
		readLatestVersions(reader, filter),
		readStatesBefore(reader, filter),
		readLinksBefore(reader, filter)
	]);
	return { items, versions, states, links };
}

async function readFacts(reader: Read, processId: string): Promise<History['items']> {
	const rows = await reader
		.selectFrom('item')
		.leftJoin('area', 'area.id', 'item.area_id')
		.leftJoin('journal_entry', 'journal_entry.id', 'item.published_entry')
		.select([
			'item.id',
			'item.process_id as processId',
			'item.kind',
			'item.area_id as areaId',
			'area.code as areaCode',
			'item.code',
			'item.draft_number as draftNumber',
			'item.rank',
			'journal_entry.at as publishedAt'
		])
		.where('item.process_id', '=', processId)
		.orderBy('item.id')
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as ItemKind }));
}

type Filter = Parameters<typeof readHistory>[1];

/** Only the last wording of each item: earlier ones would be read to be thrown away. */
async function readLatestVersions(
	reader: Read,
	{ processId, before }: Filter
): Promise<History['versions']> {
	return reader
		.selectFrom('item_version')
		.innerJoin(
			(query) =>
				query
					.selectFrom('item_version')
					.innerJoin('item', 'item.id', 'item_version.item_id')
					.select('item_version.item_id as latestOf')
					.select((one) => one.fn.max('item_version.number').as('latest'))
					.where('item.process_id', '=', processId)
					.where('item_version.at', '<', before)
					.groupBy('item_version.item_id')
					.as('last'),
			(join) =>
				join
					.onRef('last.latestOf', '=', 'item_version.item_id')
					.onRef('last.latest', '=', 'item_version.number')
		)
		.select([
			'item_version.item_id as itemId',
			'item_version.number',
			'item_version.title',
			'item_version.body as text',
			'item_version.sheet',
			'item_version.at'
		])
		.execute();
}

async function readStatesBefore(
	reader: Read,
	{ processId, before }: Filter
): Promise<History['states']> {
	const rows = await reader
		.selectFrom('item_state')
		.innerJoin('item', 'item.id', 'item_state.item_id')
		.leftJoin('journal_entry as ended', 'ended.id', 'item_state.ended_entry')
		.select([
			'item_state.item_id as itemId',
			'item_state.state',
			'item_state.at as begunAt',
			'ended.at as endedAt'
		])
		.where('item.process_id', '=', processId)
		.where('item_state.at', '<', before)
		.execute();
	return rows.map((row) => ({ ...row, state: row.state as DevelopmentState }));
}

/** A link has no times of its own: the entries that began and ended it have them. */
async function readLinksBefore(
	reader: Read,
	{ processId, before }: Filter
): Promise<History['links']> {
	return reader
		.selectFrom('item_link')
		.innerJoin('item', 'item.id', 'item_link.from_item_id')
		.innerJoin('journal_entry as begun', 'begun.id', 'item_link.begun_entry')
		.leftJoin('journal_entry as ended', 'ended.id', 'item_link.ended_entry')
		.select([
			'item_link.from_item_id as fromId',
			'item_link.to_item_id as toId',
			'item_link.benefit',
			'item_link.rank',
			'begun.at as begunAt',
			'ended.at as endedAt'
		])
		.where('item.process_id', '=', processId)
		.where('begun.at', '<', before)
		.orderBy('item_link.from_item_id')
		.orderBy('item_link.rank')
		.orderBy('item_link.id')
		.execute();
}
