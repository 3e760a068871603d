import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { goneStates } from '../../items.ts';
import type { NewLink } from '../../structure/carry-links.ts';
import { decideRestore } from '../../structure/drop.ts';
import { findItem, readStates } from '../reads.ts';
import { moveItem } from '../writes.ts';
import { addLinks } from './writes.ts';

const RestoreItem = v.object({ itemId: id(), reason: prose(1000) });

/** Brings back what was struck before the council or put aside, with the links that it had. */
export const restoreItem = act('drafting.restore', RestoreItem, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const states = await readStates(tx, item.id);
	const decision = decideRestore(
		item,
		states.map(({ state }) => state)
	);
	if (!decision.ok) return decision;
	await addLinks(tools, await readEndedWith(tx, item.id));
	await moveItem(tx, {
		...{ id: newId(), itemId: item.id, to: decision.value.next, reason: input.reason },
		...{ at: now, entryId }
	});
	return done({
		what: 'item-restored',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published ? 'public' : 'desk',
		data: { code: item.code, kind: item.kind, title: item.title, draftNumber: item.draftNumber },
		why: input.reason
	});
});

/** The links that ended when the item left, as far as what they lead to is still in the work. */
async function readEndedWith(tx: Tx, itemId: string): Promise<readonly NewLink[]> {
	return tx
		.selectFrom('item_link')
		.innerJoin('item', (join) =>
			join.onRef('item.state_entry', '=', 'item_link.ended_entry').on('item.id', '=', itemId)
		)
		.innerJoin('item as upper', 'upper.id', 'item_link.to_item_id')
		.innerJoin('item as lower', 'lower.id', 'item_link.from_item_id')
		.select(['from_item_id as fromId', 'to_item_id as toId', 'item_link.benefit', 'item_link.rank'])
		.where((one) => one.or([one('from_item_id', '=', itemId), one('to_item_id', '=', itemId)]))
		.where((one) =>
			one.or([one('upper.id', '=', itemId), one('upper.state', 'not in', goneStates)])
		)
		.where((one) =>
			one.or([one('lower.id', '=', itemId), one('lower.state', 'not in', goneStates)])
		)
		.orderBy('item_link.id')
		.execute();
}
