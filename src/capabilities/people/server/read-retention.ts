import type { Read } from '#journal/server/data-records.ts';
import type { Day, Instant } from '#shared/dates.ts';

/** What the steering has changed: class of data → how long it stays. */
export async function readRetention(reader: Read): Promise<ReadonlyMap<string, number>> {
	const rows = await reader
		.selectFrom('retention_setting')
		.select(['rule', 'amount'])
		.where('ended_entry', 'is', null)
		.execute();
	return new Map(rows.map(({ rule, amount }) => [rule, amount]));
}

export type RetentionRun = {
	readonly day: Day;
	readonly at: Instant;
	/** Class of data → how many things were let go; those with none are left out. */
	readonly counts: Readonly<Record<string, number>>;
};

/** What was let go when, newest first. */
export async function readRetentionRuns(
	reader: Read,
	limit: number
): Promise<readonly RetentionRun[]> {
	const rows = await reader
		.selectFrom('retention_run')
		.select(['day', 'at', 'counts'])
		.orderBy('day', 'desc')
		.limit(limit)
		.execute();
	return rows.map(({ counts, ...run }) => ({
		...run,
		counts: JSON.parse(counts) as RetentionRun['counts']
	}));
}
