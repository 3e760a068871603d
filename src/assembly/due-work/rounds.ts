import { closeRound } from '#drafting/server/close-round.ts';
import { closeSet } from '#drafting/server/rounds/close-set.ts';
import { findNextRoundEnd, readRounds } from '#drafting/server/read-rounds.ts';
import { readSets } from '#drafting/server/rounds/read-sets.ts';
import type { ActContext } from '#journal/server/act.ts';
import type { FindWork } from './work.ts';

/** Questionnaires whose time is over: a set as a whole, one of a single item by its round. */
export const findRoundsToClose: FindWork = async (read, now) => {
	const sets = await readSets(read, { overAt: now });
	const single = sets.filter(({ items }) => items === 1).map(({ id }) => id);
	const rounds = single.length > 0 ? await readRounds(read, { overAt: now }) : [];
	return {
		due: [
			...rounds
				.filter(({ setId }) => single.includes(setId))
				.map(({ id, closesAt }) => ({
					at: closesAt,
					run: (context: ActContext) => closeRound(context, { roundId: id })
				})),
			...sets
				.filter(({ items }) => items !== 1)
				.map(({ id, closesAt }) => ({
					at: closesAt,
					run: (context: ActContext) => closeSet(context, { setId: id })
				}))
		],
		next: await findNextRoundEnd(read, now)
	};
};
