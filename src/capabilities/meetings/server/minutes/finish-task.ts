import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideFinish } from '../../minutes/tasks.ts';
import { findMeeting } from '../reads.ts';
import { findMeetingTask, findTaskBySecret, type MeetingTask } from './read-tasks.ts';
import { saveTaskEvent } from './writes.ts';

const FinishTask = v.object({ lineId: id(), result: prose(600) });

/** A task from a meeting is done; what came of it is said in a sentence. */
export const finishTask = act('meetings.finish-task', FinishTask, async (tools) => {
	const { input, tx } = tools;
	const task = await findMeetingTask(tx, input.lineId);
	const meeting = task && (await findMeeting(tx, task.meetingId));
	if (!task || !meeting) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decideFinish(task.state);
	if (!decision.ok) return decision;
	await saveTaskEvent(tx, doneEvent(task, input.result, false), tools);
	return finished(task, meeting.processId);
});

const FinishOwnTask = v.object({
	secret: v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(200, 'unknown')),
	result: prose(600)
});

/** Whoever has the task says so by their private link. */
export const finishOwnTask = act('meetings.finish-own-task', FinishOwnTask, async (tools) => {
	const { input, tx } = tools;
	const task = await findTaskBySecret(tx, input.secret);
	const meeting = task && (await findMeeting(tx, task.meetingId));
	if (!task || !meeting) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decideFinish(task.state);
	if (!decision.ok) return decision;
	await saveTaskEvent(tx, doneEvent(task, input.result, true), tools);
	return finished(task, meeting.processId);
});

function doneEvent({ lineId }: MeetingTask, text: string, byOwner: boolean) {
	return { lineId, kind: 'done', text, dueOn: null, byOwner } as const;
}

function finished(task: MeetingTask, processId: string) {
	return done({
		what: 'meeting-task-done',
		subject: ['meeting', task.meetingId],
		process: processId,
		audience: 'desk',
		data: { title: task.meeting, area: task.area, task: task.text, lineId: task.lineId }
	});
}
