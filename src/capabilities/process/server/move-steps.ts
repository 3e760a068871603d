import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { dayOf } from '#shared/dates.ts';
import { id, line, maybe } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { planMove } from '../plan/plan-move.ts';
import { WantedDates } from '../plan/wanted-dates.ts';
import { decideDates } from '../steps.ts';
import { movedData } from '../plan/moved-data.ts';
import { readPlan } from './read-plan.ts';
import { findProcess, findStep } from './reads.ts';
import { keepMove, saveDates } from './writes.ts';

const MoveSteps = v.object({
	stepId: id(),
	...WantedDates.entries,
	/** The consequences that were shown. */
	basis: v.optional(v.string(), ''),
	/** Why announced dates move; read by everybody who is told. */
	dateReason: maybe(line(300))
});

/** Moves a step with all that follows, as computed now; if somebody saw other consequences, nothing moves. */
export const moveSteps = act('process.move-steps', MoveSteps, async (tools) => {
	const { input, tx, entryId, now, newId } = tools;
	const found = await findStep(tx, input.stepId);
	const process = found && (await findProcess(tx, found.processId));
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideDates(input);
	if (!decision.ok) return decision;
	const today = dayOf(now, process.timeZone);
	const { published } = process;
	const plan = await readPlan(tx, process, { today, also: found.id });
	const alsoAnnounced = input.alsoAnnounced !== null;
	const wanted = { stepId: found.id, dates: decision.value, alsoAnnounced };
	const move = planMove(plan, wanted, today, published);
	if (!move.ok) return refuse('move-conflict');
	if (move.changes.length === 0) return refuse('nothing-moves');
	if (move.basis !== input.basis) return refuse('plan-changed');
	const told = move.changes.some((change) => change.told);
	const reason = input.dateReason;
	if (told && !reason) return refuse('reason-missing', { dateReason: 'missing' });
	const moved = move.changes.map(({ step, to }) => ({
		stepId: step.id,
		old: {
			startsOn: step.startsOn,
			endsOn: step.endsOn,
			startsAt: step.startsAt,
			place: step.place
		},
		new: to
	}));
	await saveDates(
		tx,
		moved.map(({ stepId, new: dates }) => ({ stepId, dates })),
		{ processId: process.id, published, reason, at: now, entryId, newId }
	);
	await keepMove(tx, moved, { processId: process.id, entryId, newId });
	return done({
		what: 'steps-moved',
		subject: ['step', found.id],
		process: process.id,
		audience: published ? 'public' : 'desk',
		why: reason,
		data: movedData(plan, move.changes)
	});
});
