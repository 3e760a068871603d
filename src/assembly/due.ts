import { systemActor } from '#journal/actor.ts';
import type { Frame } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import { findBoundariesToTell } from './due-work/boundaries.ts';
import { findLettersToSend } from './due-work/letters.ts';
import { findMailsToForget } from './due-work/mails.ts';
import { findMinutesWork } from './due-work/minutes.ts';
import { findRatingsToClose } from './due-work/ratings.ts';
import { findReminders } from './due-work/reminders.ts';
import { findRetention } from './due-work/retention.ts';
import { findRoundsToClose } from './due-work/rounds.ts';
import type { FindWork } from './due-work/work.ts';

/** Everything that dates set off. */
const all: readonly FindWork[] = [
	findRoundsToClose,
	findRatingsToClose,
	findBoundariesToTell,
	findLettersToSend,
	findReminders,
	findMinutesWork,
	findMailsToForget,
	findRetention
];

/**
 * Does what dates set off, once and in order: also what fell due while the system was down. Two at once
 * do no harm: each act looks again whether there is still something to do.
 * @returns when there will be something to do again, as far as it is known now
 */
export function doDueWork(frame: Frame): Promise<Instant | undefined> {
	return doWork(frame, all);
}

/** Tells what began or ended because its date has come. @returns the next such date */
export function passBoundaries(frame: Frame): Promise<Instant | undefined> {
	return doWork(frame, [findBoundariesToTell]);
}

async function doWork(frame: Frame, kinds: readonly FindWork[]): Promise<Instant | undefined> {
	const now = frame.clock.now();
	const { read } = frame.storage;
	const found = await Promise.all(kinds.map((find) => find(read, now)));
	const due = found.flatMap((work) => work.due);
	due.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	for (const { run } of due) await run({ frame, actor: systemActor });
	return found.flatMap(({ next }) => next ?? []).toSorted()[0];
}
