import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideMove } from '../../minutes/tasks.ts';
import { findMeeting } from '../reads.ts';
import { findMeetingTask } from './read-tasks.ts';
import { saveTaskEvent } from './writes.ts';

const MoveTask = v.object({ lineId: id(), dueOn: day(), reason: prose(600) });

/** A task from a meeting takes longer, or is needed sooner; the reason stays. */
export const moveTask = act('meetings.move-task', MoveTask, async (tools) => {
	const { input, tx, now } = tools;
	const task = await findMeetingTask(tx, input.lineId);
	const meeting = task && (await findMeeting(tx, task.meetingId));
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!task || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decideMove(task.state, input.dueOn, dayOf(now, process.timeZone));
	if (!decision.ok) return decision;
	const { lineId } = task;
	const { dueOn, reason: text } = input;
	await saveTaskEvent(tx, { lineId, kind: 'moved', text, dueOn, byOwner: false }, tools);
	return done({
		what: 'meeting-task-moved',
		subject: ['meeting', task.meetingId],
		process: process.id,
		audience: 'desk',
		data: { title: task.meeting, area: task.area, task: task.text, lineId, to: dueOn },
		why: text
	});
});
