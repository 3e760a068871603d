import { isAnyOpen } from '#meetings/minutes/approval.ts';
import { reminderDays, reminderOf } from '#meetings/minutes/tasks.ts';
import { settleMinutes } from '#meetings/server/minutes/approve-minutes.ts';
import {
	readMeetingTasks,
	readReminders,
	reminderKey
} from '#meetings/server/minutes/read-tasks.ts';
import { readCirculating } from '#meetings/server/minutes/reads.ts';
import { readObjections } from '#meetings/server/minutes/read-approval.ts';
import { remindOfTask } from '#meetings/server/minutes/remind-of-task.ts';
import { findProcess, readProcesses } from '#process/server/reads.ts';
import { dayOf, instantOf, type Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { firstAfter, type DueWork, type FindWork, type Work } from './work.ts';

/** People are reminded in the morning, not at midnight. */
const reminderTime = '07:00';

/** Minutes whose time is over, and tasks from meetings that somebody must be reminded of. */
export const findMinutesWork: FindWork = async (read, now) => {
	const parts = [await readApprovals(read, now), await readReminderWork(read, now)];
	return {
		due: parts.flatMap(({ due }) => due),
		next: parts
			.flatMap(({ next }) => next ?? [])
			.toSorted()
			.at(0)
	};
};

async function readApprovals(read: Reader, now: Instant): Promise<DueWork> {
	const circulating = await readCirculating(read);
	const due: Work[] = [];
	for (const { meetingId, closesAt } of circulating) {
		if (!closesAt || closesAt > now) continue;
		if (isAnyOpen(await readObjections(read, meetingId))) continue;
		due.push({ at: closesAt, run: (context) => settleMinutes(context, { meetingId }) });
	}
	const ahead = circulating.flatMap(({ closesAt }) => closesAt ?? []);
	return { due, next: firstAfter(ahead, now) };
}

async function readReminderWork(read: Reader, now: Instant): Promise<DueWork> {
	const written = await readReminders(read);
	const due: Work[] = [];
	const ahead: Instant[] = [];
	for (const { id: processId } of await readProcesses(read)) {
		const tasks = await readMeetingTasks(read, { processId });
		const given = tasks.filter(
			({ email, publishedAt, state }) => email && publishedAt && !state.done
		);
		const process = given.length > 0 ? await findProcess(read, processId) : undefined;
		if (!process) continue;
		const zone = process.timeZone;
		for (const { lineId, state } of given) {
			ahead.push(...reminderDays(state).map((day) => instantOf(day, reminderTime, zone)));
			const today = dayOf(now, zone);
			const kind =
				now < instantOf(today, reminderTime, zone) ? undefined : reminderOf(state, today);
			if (!kind || written.has(reminderKey(lineId, kind, state.dueOn))) continue;
			due.push({ at: now, run: (context) => remindOfTask(context, { lineId, kind }) });
		}
	}
	return { due, next: firstAfter(ahead, now) };
}
