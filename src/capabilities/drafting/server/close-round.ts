import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCloseRound } from '../questionnaire.ts';
import { findRound, readRounds } from './read-rounds.ts';
import { findItem } from './reads.ts';
import { cutThreads, endSet } from './rounds/cut-threads.ts';

const CloseRound = v.object({ roundId: id() });

/**
 * Ends a round and cuts the last thread between a sheet and its link: from now on nobody can tell,
 * or change, who wrote what. This is the one entry that tells of the sheets.
 */
export const closeRound = act('drafting.close-round', CloseRound, async (tools) => {
	const { input, tx, entryId } = tools;
	const round = await findRound(tx, input.roundId);
	if (!round) return refuse('not-found');
	const permitted = tools.permit(round.processId);
	if (!permitted.ok) return permitted;
	const decision = decideCloseRound(round);
	if (!decision.ok) return decision;
	const item = await findItem(tx, round.itemId);
	await tx
		.updateTable('questionnaire_round')
		.set({ closed_entry: entryId })
		.where('id', '=', round.id)
		.execute();
	await cutThreads(tx, [round.id]);
	const others = await readRounds(tx, { setId: round.setId });
	if (others.every(({ closed }) => closed)) await endSet(tx, round.setId, entryId);
	return done({
		what: 'round-closed',
		subject: ['round', round.id],
		process: round.processId,
		audience: 'public',
		data: {
			code: item?.code ?? null,
			kind: item?.kind ?? null,
			title: item?.title ?? null,
			...{ sheets: round.sheets, invited: round.invited },
			// Where one sheet came from several, the sentence counts people too.
			...(round.people > round.sheets || round.invited === 0 ? { people: round.people } : {})
		}
	});
});
