import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type VersionMark = {
	readonly itemId: string;
	readonly number: number;
	readonly reason: string;
	readonly at: Instant;
	/** The meeting in whose minutes it was written down first. */
	readonly meeting: string | null;
};

/** All versions of all items of a process without their texts, oldest first. */
export async function readVersionMarks(
	reader: Read,
	processId: string
): Promise<readonly VersionMark[]> {
	return reader
		.selectFrom('item_version')
		.innerJoin('item', 'item.id', 'item_version.item_id')
		.leftJoin('meeting', (join) =>
			join
				.onRef('meeting.id', '=', 'item_version.source_id')
				.on('item_version.source_kind', '=', 'meeting')
		)
		.leftJoin('step', 'step.id', 'meeting.step_id')
		.select([
			'item_version.item_id as itemId',
			'number',
			'reason',
			'item_version.at',
			'step.title as meeting'
		])
		.where('item.process_id', '=', processId)
		.orderBy('item_version.item_id')
		.orderBy('number')
		.execute();
}

/** Why each item of a process is in its present state, where a reason was given: item id → reason. */
export async function readStateReasons(
	reader: Read,
	processId: string
): Promise<ReadonlyMap<string, string>> {
	const rows = await reader
		.selectFrom('item_state')
		.innerJoin('item', 'item.id', 'item_state.item_id')
		.select(['item_state.item_id as itemId', 'item_state.reason'])
		.where('item.process_id', '=', processId)
		.where('item_state.ended_entry', 'is', null)
		.where('item_state.reason', 'is not', null)
		.execute();
	return new Map(rows.map(({ itemId, reason }) => [itemId, reason ?? '']));
}

/** All origins of the items of a process: item id and contribution id. */
export async function readAllOrigins(
	reader: Read,
	processId: string
): Promise<readonly { itemId: string; contributionId: string }[]> {
	return reader
		.selectFrom('item_origin')
		.innerJoin('item', 'item.id', 'item_origin.item_id')
		.select(['item_origin.item_id as itemId', 'item_origin.contribution_id as contributionId'])
		.where('item.process_id', '=', processId)
		.execute();
}
