import { readComments, readDocuments } from '#documents/server/reads.ts';
import { publicStates } from '#participation/contributions.ts';
import { shownProcess } from '../../shown-process.ts';
import { shownDocument, shownFeedback } from '../shown-document.ts';
import type { PageServerLoad } from './$types';

const mostComments = 5000;

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const document = await shownDocument(event);
	const feedback = await shownFeedback(event, document, process.timeZone);
	const comments = document.feedbackCallId
		? await readComments(read, {
				processId: process.id,
				callId: document.feedbackCallId,
				states: publicStates,
				limit: mostComments
			})
		: [];
	const counts: Record<string, number> = {};
	for (const { passage } of comments) counts[passage ?? ''] = (counts[passage ?? ''] ?? 0) + 1;
	const { content, number, kind, hash } = document;
	return {
		content,
		number,
		kind,
		hash,
		feedback,
		comments: counts,
		newest: (await readDocuments(read, process.id))[0]?.number ?? number
	};
};
