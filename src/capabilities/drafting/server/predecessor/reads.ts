import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { ItemKind } from '../../items.ts';
import type { OldItem, OldLink, Outcome, Relation } from '../../predecessor/compare.ts';
import type { PreparedItem } from '../../predecessor/correct.ts';
import type { Confidence, ReadingReason } from '../../predecessor/proposal.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A concept from before this process. */
export type Predecessor = {
	readonly id: string;
	readonly processId: string;
	readonly title: string;
	readonly year: number | null;
	readonly link: string | null;
	readonly fileName: string;
	readonly preparedAt: Instant;
	readonly imported: boolean;
};

export async function findPredecessor(reader: Read, id: string): Promise<Predecessor | undefined> {
	const row = await predecessors(reader).where('id', '=', id).executeTakeFirst();
	return row && toPredecessor(row);
}

/** The old concepts of a process, the newest first. */
export async function readPredecessors(
	reader: Read,
	filter: { readonly processId: string; readonly imported?: boolean }
): Promise<readonly Predecessor[]> {
	let query = predecessors(reader).where('process_id', '=', filter.processId);
	if (filter.imported) query = query.where('imported_entry', 'is not', null);
	return (await query.orderBy('year', 'desc').orderBy('id', 'desc').execute()).map(toPredecessor);
}

/** The rows of an old concept that is being looked through, in its own order. */
export async function readPrepared(
	reader: Read,
	predecessorId: string
): Promise<readonly PreparedItem[]> {
	const rows = await oldItems(reader)
		.where('predecessor_id', '=', predecessorId)
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, position: row.position, kind: row.kind as ItemKind, number: row.number },
		...{ title: row.title, text: row.body, printedArea: row.printed_area, areaId: row.area_id },
		...{ parentId: row.parent_id, responsible: row.responsible, cost: row.cost, time: row.time },
		...{ state: row.state, taken: row.taken === 1, confidence: row.confidence as Confidence },
		reason: row.reason as ReadingReason
	}));
}

/** Items of all old concepts that were taken over, in their order. */
export async function readOldItems(
	reader: Read,
	filter: { readonly processId: string; readonly predecessorId?: string }
): Promise<readonly (OldItem & { readonly predecessorId: string })[]> {
	let query = reader
		.selectFrom('predecessor_item')
		.innerJoin('predecessor', 'predecessor.id', 'predecessor_item.predecessor_id')
		.selectAll('predecessor_item')
		.where('predecessor.process_id', '=', filter.processId)
		.where('predecessor.imported_entry', 'is not', null);
	if (filter.predecessorId) query = query.where('predecessor.id', '=', filter.predecessorId);
	const rows = await query
		.orderBy('predecessor.year', 'desc')
		.orderBy('predecessor.id')
		.orderBy('predecessor_item.position')
		.execute();
	return rows.map(toOldItem);
}

export async function findOldItem(
	reader: Read,
	id: string
): Promise<(OldItem & { readonly predecessorId: string }) | undefined> {
	const row = await oldItems(reader).where('id', '=', id).executeTakeFirst();
	return row && toOldItem(row);
}

/** What became of old items in the concept of this process, as it holds today. */
export async function readOldLinks(reader: Read, processId: string): Promise<readonly OldLink[]> {
	const rows = await reader
		.selectFrom('predecessor_link')
		.innerJoin('predecessor_item', 'predecessor_item.id', 'predecessor_link.predecessor_item_id')
		.innerJoin('predecessor', 'predecessor.id', 'predecessor_item.predecessor_id')
		.select([
			'predecessor_link.predecessor_item_id as oldId',
			'predecessor_link.item_id as itemId',
			'predecessor_link.relation',
			'predecessor_link.reason'
		])
		.where('predecessor.process_id', '=', processId)
		.where('predecessor_link.ended_entry', 'is', null)
		.orderBy('predecessor_link.id')
		.execute();
	return rows.map((row) => ({ ...row, relation: row.relation as Relation }));
}

function predecessors(reader: Read) {
	return reader.selectFrom('predecessor').selectAll();
}

function oldItems(reader: Read) {
	return reader.selectFrom('predecessor_item').selectAll();
}

function toPredecessor(
	row: Awaited<ReturnType<ReturnType<typeof predecessors>['execute']>>[number]
): Predecessor {
	return {
		...{ id: row.id, processId: row.process_id, title: row.title, year: row.year, link: row.link },
		...{
			fileName: row.file_name,
			preparedAt: row.prepared_at,
			imported: row.imported_entry !== null
		}
	};
}

function toOldItem(row: Awaited<ReturnType<ReturnType<typeof oldItems>['execute']>>[number]) {
	return {
		...{
			id: row.id,
			predecessorId: row.predecessor_id,
			kind: row.kind as ItemKind,
			number: row.number
		},
		...{ title: row.title, text: row.body, areaId: row.area_id, parentId: row.parent_id },
		...{ responsible: row.responsible, cost: row.cost, time: row.time, state: row.state },
		outcome: row.outcome
			? { key: row.outcome as Outcome, text: row.outcome_text, source: row.outcome_source }
			: null
	};
}
