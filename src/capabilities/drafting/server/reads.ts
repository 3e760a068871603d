import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { goneStates, type DevelopmentState, type ItemKind } from '../items.ts';
import { readSheet } from '../measure-sheet/read-sheet.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';
import { compareItems } from '../structure/order.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** An item in its present wording. */
export type Item = {
	readonly id: string;
	readonly processId: string;
	readonly kind: ItemKind;
	readonly areaId: string | null;
	readonly areaCode: string | null;
	/** Given at publication; until then it is known by its draft number. */
	readonly code: string | null;
	readonly draftNumber: number;
	/** The order of display among its kind in its area. */
	readonly rank: number;
	readonly state: DevelopmentState;
	readonly published: boolean;
	readonly version: number;
	readonly title: string;
	readonly text: string;
	readonly versionAt: Instant;
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: MeasureSheet | null;
};

export async function findItem(reader: Read, id: string): Promise<Item | undefined> {
	const row = await items(reader).where('item.id', '=', id).executeTakeFirst();
	return row && toItem(row);
}

export async function findItemByCode(
	reader: Read,
	processId: string,
	code: string
): Promise<Item | undefined> {
	const row = await items(reader)
		.where('item.process_id', '=', processId)
		.where('item.code', '=', code)
		.executeTakeFirst();
	return row && toItem(row);
}

/**
 * Whether what was merged, split, struck before the council or put aside is asked for too: it is not,
 * unless a page tells what became of it.
 */
export type Standing = 'live' | 'gone' | 'all';

/** Items of a process in their present wording, in their order of display (see `compareItems`). */
export async function readItems(
	reader: Read,
	filter: {
		processId: string;
		published?: boolean;
		areaId?: string;
		ids?: readonly string[];
		standing?: Standing;
	}
): Promise<readonly Item[]> {
	if (filter.ids?.length === 0) return [];
	const standing = filter.standing ?? 'live';
	let query = items(reader).where('item.process_id', '=', filter.processId);
	if (standing !== 'all')
		query = query.where('item.state', standing === 'gone' ? 'in' : 'not in', goneStates);
	if (filter.published) query = query.where('item.published_entry', 'is not', null);
	if (filter.ids) query = query.where('item.id', 'in', filter.ids);
	if (filter.areaId) query = query.where('item.area_id', '=', filter.areaId);
	return (await query.execute()).map(toItem).sort(compareItems);
}

export async function readCodes(reader: Read, processId: string): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('item')
		.select('code')
		.where('process_id', '=', processId)
		.where('code', 'is not', null)
		.execute();
	return rows.flatMap((row) => row.code ?? []);
}

export type ItemLink = {
	readonly fromId: string;
	readonly toId: string;
	readonly benefit: string;
	readonly rank: number;
};

/** All upward links of a process that hold today, the main one of each item first. */
export async function readLinks(reader: Read, processId: string): Promise<readonly ItemLink[]> {
	return reader
		.selectFrom('item_link')
		.innerJoin('item', 'item.id', 'item_link.from_item_id')
		.select(['from_item_id as fromId', 'to_item_id as toId', 'benefit', 'item_link.rank'])
		.where('item.process_id', '=', processId)
		.where('ended_entry', 'is', null)
		.orderBy('from_item_id')
		.orderBy('item_link.rank')
		.execute();
}

export type Version = {
	readonly number: number;
	readonly title: string;
	readonly text: string;
	readonly sheet: MeasureSheet | GoalSheet | null;
	readonly reason: string;
	readonly sourceKind: string;
	readonly sourceId: string | null;
	readonly at: Instant;
};

export async function readVersions(reader: Read, itemId: string): Promise<readonly Version[]> {
	const rows = await reader
		.selectFrom('item_version')
		.innerJoin('item', 'item.id', 'item_version.item_id')
		.selectAll('item_version')
		.select('item.kind')
		.where('item_id', '=', itemId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		number: row.number,
		title: row.title,
		text: row.body,
		sheet: readSheet(row.kind as ItemKind, row.sheet),
		reason: row.reason,
		sourceKind: row.source_kind,
		sourceId: row.source_id,
		at: row.at
	}));
}

export type StateChange = {
	readonly state: DevelopmentState;
	readonly reason: string | null;
	readonly at: Instant;
};

export async function readStates(reader: Read, itemId: string): Promise<readonly StateChange[]> {
	const rows = await reader
		.selectFrom('item_state')
		.select(['state', 'reason', 'at'])
		.where('item_id', '=', itemId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, state: row.state as DevelopmentState }));
}

/**
 * Which items were made from which contributions. Asked by contribution, what was merged or split is left
 * out: what it goes on in has the same origins.
 */
export async function readOrigins(
	reader: Read,
	filter: { itemIds?: readonly string[]; contributionIds?: readonly string[] }
): Promise<readonly { itemId: string; contributionId: string }[]> {
	if (filter.itemIds?.length === 0 || filter.contributionIds?.length === 0) return [];
	let query = reader
		.selectFrom('item_origin')
		.innerJoin('item', 'item.id', 'item_origin.item_id')
		.select(['item_id as itemId', 'contribution_id as contributionId'])
		.orderBy('item_origin.id');
	if (filter.itemIds) query = query.where('item_id', 'in', filter.itemIds);
	if (filter.contributionIds)
		query = query
			.where('contribution_id', 'in', filter.contributionIds)
			.where('item.state', '<>', 'merged');
	return query.execute();
}

function items(reader: Read) {
	return reader
		.selectFrom('item')
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'item.id')
				.onRef('item_version.number', '=', 'item.version')
		)
		.leftJoin('area', 'area.id', 'item.area_id')
		.select([
			'item.id',
			'item.process_id as processId',
			'item.kind',
			'item.area_id as areaId',
			'area.code as areaCode',
			'item.code',
			'item.draft_number as draftNumber',
			'item.rank',
			'item.state',
			'item.published_entry',
			'item.version',
			'item_version.title',
			'item_version.body as text',
			'item_version.at as versionAt',
			'item_version.sheet'
		]);
}

type ItemSelection = Awaited<ReturnType<ReturnType<typeof items>['execute']>>[number];

function toItem({ sheet, published_entry: publishedEntry, ...row }: ItemSelection): Item {
	const kind = row.kind as ItemKind;
	return {
		...row,
		kind,
		state: row.state as DevelopmentState,
		published: publishedEntry !== null,
		goalSheet: kind === 'goal' ? readSheet(kind, sheet) : null,
		measureSheet: kind === 'measure' ? readSheet(kind, sheet) : null
	};
}
