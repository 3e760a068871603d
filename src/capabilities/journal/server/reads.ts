import type { Reader } from '#storage/storage.ts';
import type { EntryBody } from '../entry.ts';

export type JournalPage = { readonly entries: readonly SealedEntry[]; readonly older?: number };
export type SealedEntry = { readonly position: number; readonly body: EntryBody };

const pageLength = 50;

/** Public entries, newest first, before a position; a redacted entry is not among them. */
export async function readPublicEntries(
	reader: Reader,
	filter: { processId?: string; before?: number; limit?: number }
): Promise<JournalPage> {
	const limit = filter.limit ?? pageLength;
	let query = reader
		.selectFrom('journal_entry')
		.select(['position', 'body'])
		.where('audience', '=', 'public')
		.where('position', 'is not', null)
		.where('body', 'is not', null)
		.orderBy('position', 'desc')
		.limit(limit + 1);
	if (filter.processId) query = query.where('process_id', '=', filter.processId);
	if (filter.before) query = query.where('position', '<', filter.before);
	const rows = (await query.execute()).map(toEntry);
	const entries = rows.slice(0, limit);
	const last = entries.at(-1);
	return rows.length > limit && last ? { entries, older: last.position } : { entries };
}

/** All entries about one subject, oldest first. */
export async function readSubjectEntries(
	reader: Reader,
	subjectId: string
): Promise<readonly SealedEntry[]> {
	const rows = await reader
		.selectFrom('journal_entry')
		.select(['position', 'body'])
		.where('subject_id', '=', subjectId)
		.where('body', 'is not', null)
		.orderBy('id')
		.execute();
	return rows.map(toEntry);
}

function toEntry(row: { position: number | null; body: string | null }): SealedEntry {
	return { position: row.position ?? 0, body: JSON.parse(row.body ?? '{}') as EntryBody };
}
