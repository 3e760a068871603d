import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCloseRound } from '../../questionnaire.ts';
import { readRounds } from '../read-rounds.ts';
import { cutThreads, endSet } from './cut-threads.ts';
import { findSet } from './read-sets.ts';

const CloseSet = v.object({ setId: id() });

/** Ends all rounds of a set at once. One entry says how many sheets there are. */
export const closeSet = act('drafting.close-set', CloseSet, async (tools) => {
	const { input, tx, entryId } = tools;
	const set = await findSet(tx, input.setId);
	if (!set) return refuse('not-found');
	const permitted = tools.permit(set.processId);
	if (!permitted.ok) return permitted;
	const decision = decideCloseRound(set);
	if (!decision.ok) return decision;
	const rounds = await readRounds(tx, { setId: set.id });
	const open = rounds.filter(({ closed }) => !closed).map(({ id }) => id);
	await tx
		.updateTable('questionnaire_round')
		.set({ closed_entry: entryId })
		.where('id', 'in', open)
		.execute();
	await cutThreads(tx, open);
	await endSet(tx, set.id, entryId);
	return done({
		what: 'set-closed',
		subject: ['questionnaire-set', set.id],
		process: set.processId,
		audience: 'public',
		data: {
			...{ title: set.title, items: rounds.length, invited: set.invited, sheets: set.sheets }
		}
	});
});
