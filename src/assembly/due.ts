import { closeRound } from '#drafting/server/close-round.ts';
import { findNextRoundEnd, readRounds } from '#drafting/server/read-rounds.ts';
import { systemActor } from '#journal/actor.ts';
import type { ActContext, Frame } from '#journal/server/act.ts';
import { callBoundaries } from '#participation/calls.ts';
import { readMadeCalls } from '#participation/server/reads.ts';
import { forgetMails } from '#participation/server/mail/forget-mails.ts';
import { readForgettable } from '#participation/server/mail/read-mails.ts';
import { tellCall } from '#participation/server/tell-call.ts';
import { boundariesOf, nextBoundary, untold, type Boundary } from '#process/boundaries.ts';
import { readTold } from '#process/server/read-told.ts';
import { findProcess, readProcesses, readSteps } from '#process/server/reads.ts';
import { tellBoundary } from '#process/server/tell-boundary.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

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
	await inOrder(frame, [...rounds, ...due]);
	if ((await readForgettable(read, now)).length > 0)
		await forgetMails({ frame, actor: systemActor }, {});
	const ahead = [next, await findNextRoundEnd(read, now)];
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
