import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findItem } from '../reads.ts';
import { findDependency } from './read-dependencies.ts';

const RemoveDependency = v.object({ dependencyId: id(), endReason: prose(600) });

/** A measure does not need the other one any more; the row stays, with the entry that ended it. */
export const removeDependency = act(
	'drafting.remove-dependency',
	RemoveDependency,
	async (tools) => {
		const { input, tx, entryId } = tools;
		const dependency = await findDependency(tx, input.dependencyId);
		const item = dependency && (await findItem(tx, dependency.fromId));
		const other = dependency && (await findItem(tx, dependency.onId));
		if (!item || !other) return refuse('not-found');
		const permitted = tools.permit(item.processId);
		if (!permitted.ok) return permitted;
		await tx
			.updateTable('item_dependency')
			.set({ ended_entry: entryId })
			.where('id', '=', dependency.id)
			.execute();
		return done({
			what: 'dependency-removed',
			subject: ['item', item.id],
			process: item.processId,
			audience: item.published && other.published ? 'public' : 'desk',
			data: { code: item.code, title: item.title, needs: other.code, needsTitle: other.title },
			why: input.endReason
		});
	}
);
