import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideFinish } from '../../minutes/tasks.ts';
import { findMeeting } from '../reads.ts';
import { findMeetingTask, findTaskBySecret, type MeetingTask } from './read-tasks.ts';
import { saveTaskEvent } from './writes.ts';

const FinishTask = v.object({ lineId: id(), result: prose(600) });

/** A task from a meeting is done; what came of it is said in a sentence. */
export const finishTask = act('meetings.finish-task', FinishTask, async (tools) => {
	return finish(tools, await findMeetingTask(tools.tx, tools.input.lineId), false);
});

const FinishOwnTask = v.object({
	secret: v.pipe(v.string('missing'), v.nonEmpty('missing'), v.maxLength(200, 'unknown')),
	result: prose(600)
});

/** Whoever has the task says so by their private link. */
export const finishOwnTask = act('meetings.finish-own-task', FinishOwnTask, async (tools) => {
	return finish(tools, await findTaskBySecret(tools.tx, tools.input.secret), true);
});

async function finish(
	tools: Tools<{ readonly result: string }>,
	task: MeetingTask | undefined,
	byOwner: boolean
) {
	const { tx } = tools;
	const meeting = task && (await findMeeting(tx, task.meetingId));
	if (!task || !meeting) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const decision = decideFinish(task.state);
	if (!decision.ok) return decision;
	const { lineId } = task;
	const event = { lineId, kind: 'done', text: tools.input.result, dueOn: null, byOwner } as const;
	await saveTaskEvent(tx, event, tools);
	return done({
		what: 'meeting-task-done',
		subject: ['meeting', task.meetingId],
		process: meeting.processId,
		audience: 'desk',
		data: { title: task.meeting, area: task.area, task: task.text, lineId }
	});
}
