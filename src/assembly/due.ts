import { closeRound } from '#drafting/server/close-round.ts';
import { findNextRoundEnd, readRounds } from '#drafting/server/read-rounds.ts';
import { systemActor } from '#journal/actor.ts';
import type { ActContext, Frame } from '#journal/server/act.ts';
import { reminderAt } from '#meetings/reminders.ts';
import { readUnreminded } from '#meetings/server/read-reminders.ts';
import { remindGuests } from '#meetings/server/remind-guests.ts';
import { callBoundaries } from '#participation/calls.ts';
import { readMadeCalls } from '#participation/server/reads.ts';
import { tellCall } from '#participation/server/tell-call.ts';
import { boundariesOf, nextBoundary, untold, type Boundary } from '#process/boundaries.ts';
import { readTold } from '#process/server/read-told.ts';
import { findProcess, readProcesses, readSteps } from '#process/server/reads.ts';
import { tellBoundary } from '#process/server/tell-boundary.ts';
import { dayOf, instantOf, type Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { retentionHour } from '#people/retention.ts';
import { readRetentionRuns } from '#people/server/read-retention.ts';
import { runRetention } from './personal-data/server/run-retention.ts';

/**
 * Does what dates set off, once and in order: also what fell due while the system was down. Two at once
 * do no harm: each act looks again whether there is still something to do.
 * @returns when there will be something to do again, as far as it is known now
 */
export async function doDueWork(frame: Frame): Promise<Instant | undefined> {
	const { read } = frame.storage;
	const now = frame.clock.now();
	const over = await readRounds(read, { overAt: now });
	const rounds = over.map(({ id, closesAt }) => ({
		at: closesAt,
		run: (context: ActContext) => closeRound(context, { roundId: id })
	}));
	const { due, next } = await readBoundaries(read, now);
	const retention = await readRetentionWork(read, now);
	const reminders = await readReminders(read, now);
	await inOrder(frame, [...rounds, ...due, ...retention, ...reminders.due]);
	const ahead = [next, reminders.next, await findNextRoundEnd(read, now)];
	return ahead.filter((instant) => instant !== undefined).toSorted()[0];
}

/** Tells what began or ended because its date has come. @returns the next such date */
export async function passBoundaries(frame: Frame): Promise<Instant | undefined> {
	const { due, next } = await readBoundaries(frame.storage.read, frame.clock.now());
	await inOrder(frame, due);
	return next;
}

type Work = {
	readonly at: Instant;
	readonly run: (context: ActContext) => Promise<unknown>;
};

async function inOrder(frame: Frame, work: readonly Work[]): Promise<void> {
	const sorted = work.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	for (const { run } of sorted) await run({ frame, actor: systemActor });
}

/** Meetings of whose date those coming are to be reminded. */
async function readReminders(
	read: Reader,
	now: Instant
): Promise<{ due: readonly Work[]; next: Instant | undefined }> {
	const open = await readUnreminded(read, dayOf(now, 'UTC'));
	const works = open.map(({ meetingId, startsOn, timeZone }) => ({
		at: reminderAt(startsOn, timeZone),
		run: (context: ActContext) => remindGuests(context, { meetingId })
	}));
	return {
		due: works.filter(({ at }) => at <= now),
		next: works.map(({ at }) => at).find((at) => at > now)
	};
}

async function readBoundaries(
	read: Reader,
	now: Instant
): Promise<{ due: readonly Work[]; next: Instant | undefined }> {
	const due: Work[] = [];
	const ahead: Boundary[] = [];
	for (const { id: processId, published } of await readProcesses(read)) {
		const process = published ? await findProcess(read, processId) : undefined;
		if (!process) continue;
		const [steps, calls, told] = await Promise.all([
			readSteps(read, processId),
			readMadeCalls(read, processId),
			readTold(read, processId)
		]);
		const all = [...boundariesOf(process, steps), ...calls.flatMap(callBoundaries)];
		ahead.push(...all);
		due.push(...untold(all, told, now).map((boundary) => telling(processId, boundary)));
	}
	return { due, next: nextBoundary(ahead, now) };
}

function telling(processId: string, { at, kind, subject }: Boundary): Work {
	if (kind === 'call-begun' || kind === 'call-closed')
		return { at, run: (context) => tellCall(context, { callId: subject, kind }) };
	return { at, run: (context) => tellBoundary(context, { processId, kind, subject }) };
}

const usualZone = 'Europe/Berlin';

/** Once a day and in the night: what is too old is let go. Found by looking again, never announced. */
async function readRetentionWork(read: Reader, now: Instant): Promise<readonly Work[]> {
	const day = dayOf(now, usualZone);
	const at = instantOf(day, retentionHour, usualZone);
	const [last] = await readRetentionRuns(read, 1);
	if (now < at || (last && last.day >= day)) return [];
	return [{ at, run: (context) => runRetention(context, { day }) }];
}
