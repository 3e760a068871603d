import type { Reader } from '#storage/storage.ts';
import type { BoundaryKind, Told } from '../boundaries.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** What was told of a process so far, and since when; nothing while it is not public. */
export async function readTold(reader: Read, processId: string): Promise<Told | undefined> {
	const process = await reader
		.selectFrom('concept_process')
		.innerJoin('journal_entry', 'journal_entry.id', 'concept_process.published_entry')
		.select(['journal_entry.at', 'told_from as toldFrom'])
		.where('concept_process.id', '=', processId)
		.executeTakeFirst();
	if (!process) return undefined;
	const rows = await reader
		.selectFrom('passed_boundary')
		.select(['kind', 'subject', 'due_at as at'])
		.where('process_id', '=', processId)
		.orderBy('id')
		.execute();
	const { at, toldFrom } = process;
	return {
		since: toldFrom && toldFrom > at ? toldFrom : at,
		passed: rows.map((row) => ({ ...row, kind: row.kind as BoundaryKind }))
	};
}
