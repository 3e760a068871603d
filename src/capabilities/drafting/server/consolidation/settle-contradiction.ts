import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideSettle } from '../../consolidation/contradictions.ts';
import { findItem } from '../reads.ts';
import { findContradiction } from './read-contradictions.ts';

const SettleContradiction = v.object({ contradictionId: id(), settledBecause: prose(1000) });

/** The group has found a word on what spoke against the wording; all can read the reason. */
export const settleContradiction = act(
	'drafting.settle-contradiction',
	SettleContradiction,
	async (tools) => {
		const { input, tx, now, entryId } = tools;
		const contradiction = await findContradiction(tx, input.contradictionId);
		const item = contradiction && (await findItem(tx, contradiction.itemId));
		if (!contradiction || !item) return refuse('not-found');
		const permitted = tools.permit(item.processId);
		if (!permitted.ok) return permitted;
		const decision = decideSettle(contradiction);
		if (!decision.ok) return decision;
		await tx
			.updateTable('contradiction')
			.set({ reason: input.settledBecause, settled_at: now, ended_entry: entryId })
			.where('id', '=', contradiction.id)
			.execute();
		return done({
			what: 'contradiction-settled',
			subject: ['item', item.id],
			process: item.processId,
			audience: item.published ? 'public' : 'desk',
			data: { code: item.code },
			why: input.settledBecause
		});
	}
);
