import { readImplementation } from '#assembly/implementation.ts';
import { summarise, type Outcome } from '#monitoring/progress.ts';
import type { Process } from '#process/server/reads.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** What became of the adopted measures; nothing before the council has adopted the concept. */
export async function readOutcome(
	read: Reader,
	process: Process,
	now: Instant
): Promise<Outcome | undefined> {
	const { decision, measures } = await readImplementation(read, process, now);
	return decision && summarise(measures.map(({ standing }) => standing));
}
