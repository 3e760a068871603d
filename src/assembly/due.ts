import { closeRound } from '#drafting/server/close-round.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { systemActor } from '#journal/actor.ts';
import type { Frame } from '#journal/server/act.ts';

/** Does what dates set off, once: also what fell due while the system was down. */
export async function doDueWork(frame: Frame): Promise<void> {
	const over = await readRounds(frame.storage.read, { overAt: frame.clock.now() });
	for (const round of over) await closeRound({ frame, actor: systemActor }, { roundId: round.id });
}
