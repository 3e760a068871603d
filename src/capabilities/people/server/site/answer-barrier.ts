import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswerBarrier } from '../../site/barrier.ts';
import { findBarrierReport } from './read-barriers.ts';

const AnswerBarrier = v.object({ reportId: id(), answer: prose(4000) });

/** Says what was done about a barrier; whoever left an address gets it as a letter. */
export const answerBarrier = act('people.answer-barrier', AnswerBarrier, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const report = await findBarrierReport(tx, input.reportId);
	if (!report) return refuse('not-found');
	const permitted = tools.permit(report.processId);
	if (!permitted.ok) return permitted;
	const decision = decideAnswerBarrier(report);
	if (!decision.ok) return decision;
	await tx
		.updateTable('barrier_report')
		.set({ answer: input.answer, answered_at: now, answered_entry: entryId })
		.where('id', '=', report.id)
		.execute();
	return done({
		what: 'barrier-answered',
		subject: ['barrier-report', report.id],
		process: report.processId,
		audience: 'desk',
		data: { byMail: report.email !== null }
	});
});
