import { redirect } from '@sveltejs/kit';
import { allPassages } from '#documents/passages.ts';
import { enterComment } from '#documents/server/comment.ts';
import { findDocument, readDocuments } from '#documents/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const document = await newestDraft(event);
	return {
		document: document && { number: document.number, kind: document.kind },
		passages: document
			? allPassages(document.content).map(({ key, title }) => ({ key, title }))
			: []
	};
};

/** Comments belong to the newest draft that asked for them. */
async function newestDraft(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const documents = await readDocuments(read, process.id);
	const draft = documents.find(({ feedbackCallId }) => feedbackCallId);
	return draft && findDocument(read, { id: draft.id });
}

export const actions: Actions = {
	default: async (event) => {
		const document = await newestDraft(event);
		const outcome = await perform(event, enterComment, { documentId: document?.id ?? '' });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/dokumente'));
	}
};
