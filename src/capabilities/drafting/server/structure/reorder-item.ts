import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { changedRanks, decideReorder } from '../../structure/reorder.ts';
import { findItem, readItems } from '../reads.ts';
import { placeItems } from './write-many.ts';

const ReorderItem = v.object({
	itemId: id(),
	/** Up, down, or a place counted from 1. */
	to: v.union([
		v.picklist(['up', 'down']),
		v.pipe(
			v.string('missing'),
			v.trim(),
			v.regex(/^[1-9]\d{0,3}$/, 'not-a-number'),
			v.transform(Number)
		)
	])
});

/** Lays an item elsewhere among its kind and area. Its code stays: people have quoted it. */
export const reorderItem = act('drafting.reorder', ReorderItem, async (tools) => {
	const { input, tx } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const all = await readItems(tx, { processId: item.processId });
	const group = all.filter(({ kind, areaId }) => kind === item.kind && areaId === item.areaId);
	const decision = decideReorder(
		group.map((one) => one.id),
		item.id,
		input.to
	);
	if (!decision.ok) return decision;
	const ranks = new Map(group.map((one) => [one.id, one.rank]));
	const { areaId } = item;
	await placeItems(
		tools,
		changedRanks(decision.value, ranks).map(({ id: itemId, from, to }) => ({
			...{ itemId, from: { areaId, rank: from }, to: { areaId, rank: to } }
		}))
	);
	const place = decision.value.indexOf(item.id) + 1;
	return done({
		what: 'item-reordered',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'desk',
		data: {
			...{ code: item.code, draftNumber: item.draftNumber, title: item.title, kind: item.kind },
			...{ place, of: group.length }
		},
		value: { itemId: item.id, place, of: group.length }
	});
});
