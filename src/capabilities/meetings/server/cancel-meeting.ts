import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { movedData } from '#process/plan/moved-data.ts';
import { isTold } from '#process/plan/standing.ts';
import { readPlan } from '#process/server/read-plan.ts';
import { findProcess, readSteps } from '#process/server/reads.ts';
import { keepMove, saveDates } from '#process/server/writes.ts';
import { dayOf } from '#shared/dates.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { meetingData } from '../entry-data.ts';
import { decideAnswering } from '../guests.ts';
import { beginningOf } from '../meeting.ts';
import { findMeeting } from './reads.ts';

const CancelMeeting = v.object({
	meetingId: id(),
	/** Why; read by everybody who is told. */
	dateReason: line(300)
});

/**
 * Calls a meeting off: its date leaves the plan, as a move that can be taken back, and everybody
 * invited is told. With a new date in the plan the same meeting takes place after all.
 */
export const cancelMeeting = act('meetings.cancel', CancelMeeting, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const meeting = await findMeeting(tx, input.meetingId);
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideAnswering(beginningOf(meeting, process.timeZone), now);
	if (!decision.ok) return decision;
	const step = (await readSteps(tx, process.id)).find(({ id }) => id === meeting.stepId);
	if (!step) return refuse('not-found');
	const { startsOn, endsOn, startsAt, place } = step;
	const none = { startsOn: null, endsOn: null, startsAt: null, place };
	const { published } = process;
	const plan = await readPlan(tx, process, { today: dayOf(now, process.timeZone), also: step.id });
	const moved = { stepId: step.id, old: { startsOn, endsOn, startsAt, place }, new: none };
	const reason = input.dateReason;
	await saveDates(tx, [{ stepId: step.id, dates: none }], {
		...{ processId: process.id, published, reason, at: now, entryId, newId }
	});
	await keepMove(tx, [moved], { processId: process.id, entryId, newId });
	await tx
		.updateTable('meeting')
		.set({ cancelled_entry: entryId, cancel_reason: reason })
		.where('id', '=', meeting.id)
		.execute();
	const change = { step, to: none, because: [], told: published && isTold(step) };
	return done({
		what: 'meeting-cancelled',
		subject: ['meeting', meeting.id],
		process: process.id,
		audience: published ? 'public' : 'desk',
		why: reason,
		data: { ...movedData(plan, [change]), ...meetingData(meeting) }
	});
});
