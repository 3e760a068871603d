import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePublish } from '../publish.ts';
import { findProcess, readSteps } from './reads.ts';
import { announce } from './writes.ts';

const PublishProcess = v.object({ processId: id() });

/** Opens the public pages of a process and tells the dates that are fixed (S7: the year's plan is published). */
export const publishProcess = act('process.publish', PublishProcess, async (tools) => {
	const { input, tx, entryId, now } = tools;
	const process = await findProcess(tx, input.processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(process.id);
	if (!permitted.ok) return permitted;
	const steps = await readSteps(tx, process.id);
	const decision = decidePublish(process.published, steps);
	if (!decision.ok) return decision;
	await tx
		.updateTable('concept_process')
		.set({ published_entry: entryId })
		.where('id', '=', process.id)
		.execute();
	const first = { newest: undefined, reason: null, at: now, entryId };
	for (const step of steps)
		await announce(
			tx,
			{ id: step.id, processId: process.id },
			{ ...first, dates: step, id: tools.newId() }
		);
	return done({
		what: 'process-published',
		subject: ['process', process.id],
		process: process.id,
		audience: 'public',
		data: { title: process.title, city: process.city }
	});
});
