import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideCompare, relations } from '../../predecessor/compare.ts';
import { findItem } from '../reads.ts';
import { findOldItem, findPredecessor } from './reads.ts';
import { setOldLink } from './writes.ts';

const CompareOldItem = v.object({
	oldId: id(),
	/** Empty: still open. */
	relation: maybe(v.picklist(relations, 'unknown')),
	itemId: maybe(id()),
	reason: maybe(prose(1000))
});

/** Says what became of an old text: kept, reworded, or dropped with a reason. */
export const compareOldItem = act('drafting.compare-old-item', CompareOldItem, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const old = await findOldItem(tx, input.oldId);
	const predecessor = old && (await findPredecessor(tx, old.predecessorId));
	if (!old || !predecessor) return refuse('not-found');
	const permitted = tools.permit(predecessor.processId);
	if (!permitted.ok) return permitted;
	const chosen = input.relation === 'dropped' || input.relation === null ? null : input.itemId;
	const item = chosen ? await findItem(tx, chosen) : undefined;
	if (chosen && item?.processId !== predecessor.processId)
		return refuse('not-found', { itemId: 'unknown' });
	const decision = decideCompare({
		...{ imported: predecessor.imported, relation: input.relation, item: item ?? null },
		...{ oldKind: old.kind, reason: input.reason }
	});
	if (!decision.ok) return decision;
	await setOldLink(tx, {
		...{ id: newId(), oldId: old.id, itemId: item?.id ?? null, relation: input.relation },
		...{ reason: input.reason, entryId }
	});
	return done({
		what: 'old-item-compared',
		subject: ['oldItem', old.id],
		process: predecessor.processId,
		audience: 'public',
		data: {
			...{ oldTitle: old.title, concept: predecessor.title, relation: input.relation ?? 'open' },
			// What is not published yet has no name for the public.
			code: item?.published ? item.code : null
		},
		why: input.reason
	});
});
