import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideDependency } from '../../measure-sheet/dependencies.ts';
import { findItem } from '../reads.ts';
import { readDependencies } from './read-dependencies.ts';

const AddDependency = v.object({ itemId: id(), onId: id(), reason: prose(600) });

/** Says that a measure needs another one first, and why. */
export const addDependency = act('drafting.add-dependency', AddDependency, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const other = await findItem(tx, input.onId);
	if (other?.processId !== item.processId) return refuse('not-found', { onId: 'unknown' });
	const decision = decideDependency({
		from: item,
		on: other,
		edges: await readDependencies(tx, item.processId)
	});
	if (!decision.ok) return decision;
	const dependencyId = newId();
	await tx
		.insertInto('item_dependency')
		.values({
			...{ id: dependencyId, from_item_id: item.id, on_item_id: other.id },
			...{ reason: input.reason, begun_entry: entryId, ended_entry: null }
		})
		.execute();
	return done({
		what: 'dependency-added',
		subject: ['item', item.id],
		process: item.processId,
		audience: item.published && other.published ? 'public' : 'desk',
		data: { code: item.code, title: item.title, needs: other.code, needsTitle: other.title },
		why: input.reason,
		value: { dependencyId }
	});
});
