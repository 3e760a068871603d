import { closeRound } from '#drafting/server/close-round.ts';
import { findNextRoundEnd, readRounds } from '#drafting/server/read-rounds.ts';
import type { FindWork } from './work.ts';

/** Rounds of questionnaires whose time is over. */
export const findRoundsToClose: FindWork = async (read, now) => {
	const over = await readRounds(read, { overAt: now });
	return {
		due: over.map(({ id, closesAt }) => ({
			at: closesAt,
			run: (context) => closeRound(context, { roundId: id })
		})),
		next: await findNextRoundEnd(read, now)
	};
};
