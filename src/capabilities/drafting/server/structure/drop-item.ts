import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDrop } from '../../structure/drop.ts';
import { findItem } from '../reads.ts';
import { leave } from './leave.ts';
import { withRounds } from './read-structure.ts';

const DropItem = v.object({ itemId: id(), reason: prose(1000) });

/** Strikes an item before the council decides; code, last text and reason stay readable for all. */
export const dropItem = act('drafting.drop', DropItem, async (tools) => {
	const { input, tx, now } = tools;
	const found = await findItem(tx, input.itemId);
	if (!found) return refuse('not-found');
	const permitted = tools.permit(found.processId);
	if (!permitted.ok) return permitted;
	const [item] = await withRounds(tx, [found], now);
	if (!item) return refuse('not-found');
	const decision = decideDrop(item);
	if (!decision.ok) return decision;
	await leave(tools, item, 'dropped');
	return done({
		what: 'item-dropped',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, kind: item.kind, title: item.title },
		why: input.reason
	});
});
