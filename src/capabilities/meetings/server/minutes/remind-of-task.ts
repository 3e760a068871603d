import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { reminderKinds, reminderOf } from '../../minutes/tasks.ts';
import { findMeeting } from '../reads.ts';
import { findMeetingTask } from './read-tasks.ts';

const RemindOfTask = v.object({ lineId: id(), kind: v.picklist(reminderKinds, 'missing') });

/** The day before a task is due, and once its day is over, whoever has it is reminded: once each. */
export const remindOfTask = act('meetings.remind-of-task', RemindOfTask, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const task = await findMeetingTask(tx, input.lineId);
	const meeting = task && (await findMeeting(tx, task.meetingId));
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!task || !process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const due = reminderOf(task.state, dayOf(now, process.timeZone));
	if (due !== input.kind || !task.email || !task.publishedAt) return refuse('nothing-to-remind');
	const { lineId } = task;
	const { dueOn } = task.state;
	const written = await tx
		.insertInto('minutes_task_reminder')
		.values({ line_id: lineId, kind: due, due_on: dueOn, begun_entry: entryId })
		.onConflict((conflict) => conflict.columns(['line_id', 'kind', 'due_on']).doNothing())
		.executeTakeFirst();
	if (!written.numInsertedOrUpdatedRows) return refuse('nothing-to-remind');
	return done({
		what: 'meeting-task-reminded',
		subject: ['meeting', task.meetingId],
		process: process.id,
		audience: 'desk',
		data: { title: task.meeting, area: task.area, task: task.text, lineId, kind: due, to: dueOn }
	});
});
