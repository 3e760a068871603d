import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { address, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { languages } from '#shared/language.ts';
import { answerDueOn } from '../../site/barrier.ts';

const ReportBarrier = v.object({
	/** Of the pages on which it was found; none while no process is public. */
	processId: v.nullable(id()),
	text: prose(4000),
	page: maybe(line(300)),
	name: maybe(line(120)),
	email: maybe(address()),
	language: v.picklist(languages, 'unknown'),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/** Anybody tells what they could not use (§ 12b BGG). Without an address nobody can answer them. */
export const reportBarrier = act('people.report-barrier', ReportBarrier, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	if (input.processId && !(await isProcess(tx, input.processId))) return refuse('not-found');
	const reportId = newId();
	const dueOn = answerDueOn(dayOf(now, 'Europe/Berlin'));
	await tx
		.insertInto('barrier_report')
		.values({
			...{ id: reportId, process_id: input.processId, name: input.name, email: input.email },
			...{ page: input.page, body: input.text, language: input.language },
			...{ received_at: now, due_on: dueOn, begun_entry: entryId },
			...{ answer: null, answered_at: null, answered_entry: null }
		})
		.execute();
	return done({
		what: 'barrier-reported',
		subject: ['barrier-report', reportId],
		process: input.processId,
		audience: 'desk',
		data: { due: dueOn },
		value: { reportId, dueOn }
	});
});

async function isProcess(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom('concept_process')
		.select('id')
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}
