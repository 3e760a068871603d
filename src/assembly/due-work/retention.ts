import { retentionHour } from '#people/retention.ts';
import { readRetentionRuns } from '#people/server/read-retention.ts';
import { dayOf, instantOf } from '#shared/dates.ts';
import { runRetention } from '../personal-data/server/run-retention.ts';
import type { FindWork } from './work.ts';

const usualZone = 'Europe/Berlin';

/** Once a day and in the night: what is too old is let go. Found by looking again, never announced. */
export const findRetention: FindWork = async (read, now) => {
	const day = dayOf(now, usualZone);
	const at = instantOf(day, retentionHour, usualZone);
	const [last] = await readRetentionRuns(read, 1);
	if (now < at || (last && last.day >= day)) return { due: [] };
	return { due: [{ at, run: (context) => runRetention(context, { day }) }] };
};
