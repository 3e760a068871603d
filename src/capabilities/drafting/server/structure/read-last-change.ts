import type { EntryBody } from '#journal/entry.ts';
import type { Reader } from '#storage/storage.ts';
import { workshopActs } from '../../structure/undo.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type WorkshopEntry = {
	readonly id: string;
	readonly act: string;
	readonly at: string;
	readonly audience: 'public' | 'desk';
	readonly subjectId: string;
	readonly body: EntryBody;
};

/** The last change in the workshop that has not been taken back; doing so again goes further back. */
export async function findLastChange(
	reader: Read,
	processId: string
): Promise<{ readonly last: WorkshopEntry; readonly undone: readonly string[] } | undefined> {
	const undos = await entries(reader, processId).where('act', '=', 'drafting.undo').execute();
	const undone = undos.flatMap(({ id, body }) => [id, String(bodyOf(body).data['undone'])]);
	let query = entries(reader, processId)
		.where('act', 'in', workshopActs)
		.where('body', 'is not', null)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1);
	if (undone.length > 0) query = query.where('id', 'not in', undone);
	const row = await query.executeTakeFirst();
	return row && { last: toEntry(row), undone };
}

/** What else touched these items after an entry, oldest first, without what was taken back. */
export async function readLater(
	reader: Read,
	processId: string,
	facts: {
		readonly last: WorkshopEntry;
		readonly itemIds: readonly string[];
		readonly undone: readonly string[];
	}
): Promise<readonly WorkshopEntry[]> {
	const { last, itemIds, undone } = facts;
	if (itemIds.length === 0) return [];
	const rows = await entries(reader, processId)
		.where('at', '>=', last.at)
		.where('id', '>', last.id)
		.where('id', 'not in', [last.id, ...undone])
		.where('act', '<>', 'drafting.reorder')
		.where((one) =>
			one.or([
				one('subject_id', 'in', itemIds),
				one('id', 'in', (sub) =>
					sub.selectFrom('item_version').select('begun_entry').where('item_id', 'in', itemIds)
				),
				one('id', 'in', (sub) =>
					sub.selectFrom('item_state').select('begun_entry').where('item_id', 'in', itemIds)
				)
			])
		)
		.orderBy('id')
		.execute();
	return rows.map(toEntry);
}

function entries(reader: Read, processId: string) {
	return reader
		.selectFrom('journal_entry')
		.select(['id', 'act', 'at', 'audience', 'subject_id', 'body'])
		.where('process_id', '=', processId);
}

function toEntry(row: Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number]) {
	const audience = row.audience === 'public' ? ('public' as const) : ('desk' as const);
	const { id, act, at, subject_id: subjectId } = row;
	return { id, act, at, audience, subjectId, body: bodyOf(row.body) };
}

function bodyOf(body: string | null): EntryBody {
	return JSON.parse(body ?? '{"data":{}}') as EntryBody;
}
