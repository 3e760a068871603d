import { error } from '@sveltejs/kit';
import { findPredecessor, type Predecessor } from '#drafting/server/predecessor/reads.ts';
import type { Process } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';

type Place = { locals: App.Locals; params: { process?: string | undefined; predecessor: string } };

/** The old concept of the address, if it belongs to the process at which the desk works. */
export async function findConcept(
	event: Place
): Promise<{ process: Process; concept: Predecessor }> {
	const process = await findDeskProcess(event);
	const concept = await findPredecessor(
		event.locals.runtime.storage.read,
		event.params.predecessor
	);
	if (!concept || concept.processId !== process.id) error(404, 'not-found');
	return { process, concept };
}
