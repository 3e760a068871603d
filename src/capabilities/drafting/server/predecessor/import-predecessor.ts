import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findPredecessor, readPrepared } from './reads.ts';
import { removeItems } from './writes.ts';

const ImportPredecessor = v.object({ predecessorId: id() });

/** Takes an old concept over as it was looked through: from now on everybody can compare it with the new one. */
export const importPredecessor = act(
	'drafting.import-predecessor',
	ImportPredecessor,
	async (tools) => {
		const { input, tx, entryId } = tools;
		const predecessor = await findPredecessor(tx, input.predecessorId);
		if (!predecessor) return refuse('not-found');
		const permitted = tools.permit(predecessor.processId);
		if (!permitted.ok) return permitted;
		if (predecessor.imported) return refuse('already-imported');
		const rows = await readPrepared(tx, predecessor.id);
		const taken = rows.filter((row) => row.taken);
		if (taken.length === 0) return refuse('nothing-taken');
		await removeItems(
			tx,
			rows.filter((row) => !row.taken).map((row) => row.id)
		);
		await tx
			.updateTable('predecessor')
			.set({ imported_entry: entryId })
			.where('id', '=', predecessor.id)
			.execute();
		const count = (kind: string) => taken.filter((row) => row.kind === kind).length;
		return done({
			what: 'predecessor-imported',
			subject: ['predecessor', predecessor.id],
			process: predecessor.processId,
			audience: 'public',
			data: {
				...{ title: predecessor.title, year: predecessor.year, guidelines: count('guideline') },
				...{ goals: count('goal'), measures: count('measure') }
			}
		});
	}
);
