import type { Reader, Tx } from '#storage/storage.ts';
import type { DevelopmentState, ItemKind } from '../../items.ts';
import { isOpen } from '../../questionnaire.ts';
import type { HeldLink } from '../../structure/carry-links.ts';
import type { StructureFacts } from '../../structure/merge.ts';
import { readRounds } from '../read-rounds.ts';
import type { Item } from '../reads.ts';
import { readRatedNow } from '../resistance/reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The links from or to any of these items that hold now. */
export async function readHeldLinks(
	reader: Read,
	itemIds: readonly string[]
): Promise<readonly HeldLink[]> {
	if (itemIds.length === 0) return [];
	return reader
		.selectFrom('item_link')
		.select(['id', 'from_item_id as fromId', 'to_item_id as toId', 'benefit', 'rank'])
		.where('ended_entry', 'is', null)
		.where((one) => one.or([one('from_item_id', 'in', itemIds), one('to_item_id', 'in', itemIds)]))
		.orderBy('id')
		.execute();
}

/** The items with whether somebody is still being asked about them, or can rate their wordings. */
export async function withRounds(
	reader: Read,
	items: readonly Item[],
	now: string
): Promise<readonly (Item & StructureFacts)[]> {
	const processId = items[0]?.processId;
	if (!processId) return [];
	const rounds = await readRounds(reader, { processId });
	const asked = new Set(rounds.filter((round) => isOpen(round, now)).map(({ itemId }) => itemId));
	const rated = new Set(await readRatedNow(reader, processId, now));
	return items.map((item) => ({
		...item,
		roundOpen: asked.has(item.id),
		ratingOpen: rated.has(item.id)
	}));
}

/** An item at the other end of a merge or a split. */
export type Relative = {
	readonly id: string;
	readonly kind: ItemKind;
	readonly code: string | null;
	readonly draftNumber: number;
	readonly title: string;
	readonly state: DevelopmentState;
	readonly how: 'merge' | 'split';
	readonly at: string;
	/** The merge or split itself. */
	readonly entryId: string;
};

/** What an item goes on in, and what went on in it, oldest first. */
export async function readRelatives(
	reader: Read,
	itemId: string
): Promise<{
	readonly successors: readonly Relative[];
	readonly predecessors: readonly Relative[];
}> {
	const [successors, predecessors] = await Promise.all([
		relatives(reader, 'to_item_id').where('from_item_id', '=', itemId).execute(),
		relatives(reader, 'from_item_id').where('to_item_id', '=', itemId).execute()
	]);
	return {
		successors: successors as unknown as Relative[],
		predecessors: predecessors as unknown as Relative[]
	};
}

function relatives(reader: Read, end: 'from_item_id' | 'to_item_id') {
	return reader
		.selectFrom('item_successor')
		.innerJoin('item', 'item.id', `item_successor.${end}`)
		.innerJoin('item_version', (join) =>
			join
				.onRef('item_version.item_id', '=', 'item.id')
				.onRef('item_version.number', '=', 'item.version')
		)
		.innerJoin('item_state', (join) =>
			join
				.onRef('item_state.begun_entry', '=', 'item_successor.begun_entry')
				.onRef('item_state.item_id', '=', 'item_successor.from_item_id')
		)
		.select([
			'item.id',
			'item.kind',
			'item.code',
			'item.draft_number as draftNumber',
			'item_version.title',
			'item.state',
			'item_successor.kind as how',
			'item_state.at',
			'item_successor.begun_entry as entryId'
		])
		.orderBy('item_state.at')
		.orderBy('item.draft_number');
}

/** What an item goes on in today, however often that was merged or split in its turn; itself if it was not. */
export async function readHeirs(tx: Tx, itemId: string): Promise<readonly string[]> {
	const rows = await tx
		.withRecursive('heir', (db) =>
			db
				.selectFrom('item')
				.select('id')
				.where('id', '=', itemId)
				.union(
					db
						.selectFrom('item_successor')
						.innerJoin('heir', 'heir.id', 'item_successor.from_item_id')
						.select('item_successor.to_item_id as id')
				)
		)
		.selectFrom('heir')
		.innerJoin('item', 'item.id', 'heir.id')
		.select('item.id')
		.where('item.state', '<>', 'merged')
		.orderBy('item.draft_number')
		.execute();
	return rows.map(({ id }) => id);
}
