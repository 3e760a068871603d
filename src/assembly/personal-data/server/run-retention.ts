import * as v from 'valibot';
import { hasRule } from '#journal/data-class.ts';
import { act, done } from '#journal/server/act.ts';
import type { DataSubject } from '#journal/server/data-records.ts';
import { tooOldBefore } from '#people/retention.ts';
import { readRetention } from '#people/server/read-retention.ts';
import { day } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { dataClasses } from '../classes.ts';
import { erasePersonalData, recordsOf } from './records.ts';

const RunRetention = v.object({ day: day() });

/** Lets go of everything that is too old, once a day, and says how much that was. */
export const runRetention = act('people.run-retention', RunRetention, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const ran = await tx
		.selectFrom('retention_run')
		.select('day')
		.where('day', '=', input.day)
		.executeTakeFirst();
	if (ran) return refuse('already-ran');
	const chosen = await readRetention(tx);
	const forget = (subject: DataSubject) =>
		erasePersonalData(tx, subject, {
			...{ contributions: 'nameless' as const, pseudonym: '' },
			...{ now, entryId }
		});
	const counts: Record<string, number> = {};
	for (const { key, retention } of dataClasses) {
		if (!hasRule(retention)) continue;
		const amount = chosen.get(key) ?? retention.usual;
		const before = tooOldBefore(retention, amount, now);
		const gone = await recordsOf(key).expire?.(tx, { before, now, entryId, forget });
		if (gone) counts[key] = gone;
	}
	await tx
		.insertInto('retention_run')
		.values({ day: input.day, at: now, counts: JSON.stringify(counts), begun_entry: entryId })
		.execute();
	const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
	return done({
		what: 'retention-ran',
		subject: ['retention-run', entryId],
		process: null,
		audience: 'desk',
		data: { day: input.day, all, ...counts }
	});
});
