import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDiscard } from '../../structure/drop.ts';
import { findItem } from '../reads.ts';
import { leave } from './leave.ts';
import { withRounds } from './read-structure.ts';

const DiscardDraft = v.object({ itemId: id(), reason: prose(1000) });

/** Puts a draft aside that nobody outside has seen; it is kept and can come back. */
export const discardDraft = act('drafting.discard', DiscardDraft, async (tools) => {
	const { input, tx, now } = tools;
	const found = await findItem(tx, input.itemId);
	if (!found) return refuse('not-found');
	const permitted = tools.permit(found.processId);
	if (!permitted.ok) return permitted;
	const [item] = await withRounds(tx, [found], now);
	if (!item) return refuse('not-found');
	const decision = decideDiscard(item);
	if (!decision.ok) return decision;
	await leave(tools, item, 'discarded');
	return done({
		what: 'draft-discarded',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'desk',
		data: { kind: item.kind, title: item.title, draftNumber: item.draftNumber },
		why: input.reason
	});
});
