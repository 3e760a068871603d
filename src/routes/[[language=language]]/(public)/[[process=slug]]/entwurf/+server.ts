import { redirect } from '@sveltejs/kit';
import { readDocuments } from '#documents/server/reads.ts';
import { basePath } from '#web/frame.ts';
import { shownProcess } from '../shown-process.ts';
import type { RequestHandler } from './$types';

/** A short address for letters and posters: the newest draft, or the list while there is none. */
export const GET: RequestHandler = async (event) => {
	const process = await shownProcess(event);
	const documents = await readDocuments(event.locals.runtime.storage.read, process.id);
	const draft = documents.find(({ kind }) => kind === 'draft');
	const base = basePath(event.locals.language, event.params.process);
	redirect(303, `${base}/dokumente${draft ? `/${draft.number}` : ''}`);
};
