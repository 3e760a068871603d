import { error, redirect } from '@sveltejs/kit';
import { findPassage } from '#documents/passages.ts';
import { comment } from '#documents/server/comment.ts';
import { readComments } from '#documents/server/reads.ts';
import { publicStates } from '#participation/contributions.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { shownProcess } from '../../../../shown-process.ts';
import { shownDocument, shownFeedback } from '../../../shown-document.ts';
import type { Actions, PageServerLoad } from './$types';

/** The address of what is said about the document as a whole. */
const whole = 'alles';
const mostComments = 5000;

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const document = await shownDocument(event);
	const feedback = await shownFeedback(event, document, process.timeZone);
	const key = event.params.key === whole ? null : event.params.key;
	const passage = key === null ? undefined : findPassage(document.content, key);
	if (!feedback || !document.feedbackCallId || (key !== null && !passage)) error(404, 'not-found');
	const comments = await readComments(read, {
		processId: process.id,
		callId: document.feedbackCallId,
		states: publicStates,
		limit: mostComments
	});
	return {
		number: document.number,
		kind: document.kind,
		title: document.content.title,
		passage,
		feedback,
		comments: comments
			.filter((one) => one.passage === key)
			.map(({ id, text, channel, receivedAt, state, reason }) => {
				return { id, text, channel, receivedAt, state, reason };
			})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const document = await shownDocument(event);
		const outcome = await perform(event, comment, {
			documentId: document.id,
			passage: event.params.key === whole ? '' : event.params.key
		});
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/mein-beitrag/${outcome.value.secret}`));
	}
};
