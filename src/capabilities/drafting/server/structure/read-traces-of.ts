import type { Reader } from '#storage/storage.ts';
import { goneStates, type DevelopmentState } from '../../items.ts';
import { isOpen } from '../../questionnaire.ts';
import { decideUndo } from '../../structure/undo.ts';
import { readRounds } from '../read-rounds.ts';
import { findLastChange, readLater, type WorkshopEntry } from './read-last-change.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The rows that one entry began or ended: from them alone it is taken back. */
export async function readTracesOf(reader: Read, entryId: string) {
	const versions = await reader
		.selectFrom('item_version as made')
		.innerJoin('item', 'item.id', 'made.item_id')
		.innerJoin('item_version as former', (join) =>
			join
				.onRef('former.item_id', '=', 'made.item_id')
				.on((one) => one('former.number', '=', one('made.number', '-', 1)))
		)
		.select(['made.item_id as itemId', 'item.version', 'former.title', 'former.body as text'])
		.select('former.sheet')
		.where('made.begun_entry', '=', entryId)
		.orderBy('made.id')
		.execute();
	const states = await reader
		.selectFrom('item_state as made')
		.innerJoin('item_state as before', (join) =>
			join
				.onRef('before.item_id', '=', 'made.item_id')
				.onRef('before.ended_entry', '=', 'made.begun_entry')
		)
		.select(['made.item_id as itemId', 'made.state as made', 'before.state as before'])
		.where('made.begun_entry', '=', entryId)
		.orderBy('made.id')
		.execute();
	const links = await reader
		.selectFrom('item_link')
		.innerJoin('item as lower', 'lower.id', 'from_item_id')
		.innerJoin('item as upper', 'upper.id', 'to_item_id')
		.select(['item_link.id', 'from_item_id as fromId', 'to_item_id as toId', 'benefit'])
		.select(['item_link.rank', 'begun_entry as begun', 'ended_entry as ended'])
		.select(['lower.state as lowerState', 'upper.state as upperState'])
		.where((one) => one.or([one('begun_entry', '=', entryId), one('ended_entry', '=', entryId)]))
		.orderBy('item_link.id')
		.execute();
	const places = await reader
		.selectFrom('item_place')
		.innerJoin('item', 'item.id', 'item_place.item_id')
		.select(['item_id as itemId', 'from_area_id as fromArea', 'from_rank as fromRank'])
		.select(['item.area_id as areaId', 'item.rank'])
		.where('item_place.begun_entry', '=', entryId)
		.orderBy('item_place.id')
		.execute();
	return {
		versions,
		states: states.map((row) => ({
			itemId: row.itemId,
			made: row.made as DevelopmentState,
			before: row.before as DevelopmentState
		})),
		links: links.map(({ lowerState, upperState, ...link }) => ({
			...link,
			ends: [
				{ id: link.fromId, gone: goneStates.some((gone) => gone === lowerState) },
				{ id: link.toId, gone: goneStates.some((gone) => gone === upperState) }
			]
		})),
		places
	};
}
export type Traces = Awaited<ReturnType<typeof readTracesOf>>;

/** The last change, what it left behind, and whether it can be taken back. */
export async function readUndo(reader: Read, processId: string, now: string) {
	const found = await findLastChange(reader, processId);
	if (!found) return undefined;
	const { last, undone } = found;
	const traces = await readTracesOf(reader, last.id);
	const itemIds = touchedBy(last, traces);
	const later = await readLater(reader, processId, { last, itemIds, undone });
	const rounds = await readRounds(reader, { processId });
	const roundOpen = rounds.some((round) => isOpen(round, now) && itemIds.includes(round.itemId));
	const field = last.body.data['field'];
	const decision = decideUndo({
		...{ act: last.act, field: typeof field === 'string' ? field : null },
		...{ later: later.length, roundOpen }
	});
	return { last, traces, decision, later };
}

/** An order can be laid back whatever was worded meanwhile. */
function touchedBy(last: WorkshopEntry, { versions, states, links, places }: Traces): string[] {
	if (last.act === 'drafting.reorder') return [];
	const begun = links.filter(({ begun: entry }) => entry === last.id).map(({ fromId }) => fromId);
	const own = [...versions, ...states, ...places].map(({ itemId }) => itemId);
	const subject = last.body.subject.kind === 'item' ? [last.subjectId] : [];
	return [...new Set([...own, ...begun, ...subject])];
}
