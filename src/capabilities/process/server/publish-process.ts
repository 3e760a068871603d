import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePublish } from '../publish.ts';
import { findProcess, readSteps } from './reads.ts';

const PublishProcess = v.object({ processId: id() });

/** Opens the public pages of a process (S7: the year's plan is published). */
export const publishProcess = act('process.publish', PublishProcess, async (tools) => {
	const { input, tx, entryId } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const decision = decidePublish(process.published, await readSteps(tx, process.id));
	if (!decision.ok) return decision;
	await tx
		.updateTable('concept_process')
		.set({ published_entry: entryId })
		.where('id', '=', process.id)
		.execute();
	return done({
		what: 'process-published',
		subject: ['process', process.id],
		process: process.id,
		audience: 'public',
		data: { title: process.title, city: process.city }
	});
});
