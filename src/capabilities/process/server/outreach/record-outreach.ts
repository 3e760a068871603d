import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideOutcome, wantedStates } from '../../outreach/wanted.ts';
import { findWanted } from './reads.ts';
import { setWantedState } from './writes.ts';

const RecordOutreach = v.object({
	wantedId: id(),
	state: v.picklist(wantedStates, 'missing'),
	outcomeReason: maybe(prose(1000))
});

/** What came of approaching somebody. */
export const recordOutreach = act('process.record-outreach', RecordOutreach, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const wanted = await findWanted(tx, input.wantedId);
	if (!wanted) return refuse('not-found');
	const permitted = tools.permit(wanted.processId);
	if (!permitted.ok) return permitted;
	const { state, outcomeReason: reason } = input;
	const decision = decideOutcome({ state, reason });
	if (!decision.ok) return decision;
	await setWantedState(tx, [wanted.id], { state, reason, now, entryId });
	return done({
		what: 'outreach-recorded',
		subject: ['wanted', wanted.id],
		process: wanted.processId,
		audience: 'desk',
		data: { state }
	});
});
