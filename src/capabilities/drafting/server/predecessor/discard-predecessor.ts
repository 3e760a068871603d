import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findPredecessor } from './reads.ts';

const DiscardPredecessor = v.object({ predecessorId: id() });

/** Throws away what was read from an old concept, before it was taken over. */
export const discardPredecessor = act(
	'drafting.discard-predecessor',
	DiscardPredecessor,
	async (tools) => {
		const { input, tx } = tools;
		const predecessor = await findPredecessor(tx, input.predecessorId);
		if (!predecessor) return refuse('not-found');
		const permitted = tools.permit(predecessor.processId);
		if (!permitted.ok) return permitted;
		if (predecessor.imported) return refuse('already-imported');
		await tx.deleteFrom('predecessor_item').where('predecessor_id', '=', predecessor.id).execute();
		await tx.deleteFrom('predecessor').where('id', '=', predecessor.id).execute();
		return done({
			what: 'predecessor-discarded',
			subject: ['predecessor', predecessor.id],
			process: predecessor.processId,
			audience: 'desk',
			data: { title: predecessor.title }
		});
	}
);
