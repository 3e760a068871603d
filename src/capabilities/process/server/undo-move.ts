import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { id, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { changesBack, decideUndo } from '../plan/undo.ts';
import { movedData } from '../plan/moved-data.ts';
import { findLastMove, readPlan } from './read-plan.ts';
import { findProcess, readSteps } from './reads.ts';
import { saveDates } from './writes.ts';

const UndoMove = v.object({
	processId: id(),
	/** The move that was shown: the last one can be another by now. */
	move: maybe(id()),
	dateReason: maybe(line(300))
});

/** Takes the last move back, while nothing else has touched its steps. */
export const undoMove = act('process.undo-move', UndoMove, async (tools) => {
	const { input, tx, entryId, now, newId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const last = await findLastMove(tx, process.id);
	if (last && input.move !== null && last.id !== input.move) return refuse('plan-changed');
	const today = dayOf(now, process.timeZone);
	const steps = await readSteps(tx, process.id);
	const decision = decideUndo(last?.moved ?? [], steps, today);
	if (!last || !decision.ok) return decision.ok ? refuse('nothing-to-undo') : decision;
	const { published } = process;
	const changes = changesBack(decision.value, published);
	const reason = input.dateReason;
	if (changes.some(({ told }) => told) && !reason)
		return refuse('reason-missing', { dateReason: 'missing' });
	await saveDates(
		tx,
		changes.map(({ step, to }) => ({ stepId: step.id, dates: to })),
		{ processId: process.id, published, reason, at: now, entryId, newId }
	);
	await tx
		.updateTable('step_move')
		.set({ ended_entry: entryId })
		.where('begun_entry', '=', last.id)
		.execute();
	return done({
		what: 'move-undone',
		subject: ['process', process.id],
		process: process.id,
		audience: published ? 'public' : 'desk',
		why: reason,
		data: movedData(await readPlan(tx, process, { today }), changes)
	});
});
