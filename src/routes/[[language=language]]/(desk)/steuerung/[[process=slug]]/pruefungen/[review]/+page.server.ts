import { error, redirect } from '@sveltejs/kit';
import { findItem } from '#drafting/server/reads.ts';
import { extendReview } from '#review/server/extend-review.ts';
import { findReview } from '#review/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const review = await findReview(read, event.params.review);
	const item = review && (await findItem(read, review.itemId));
	if (review?.processId !== process.id || review.result || !item) error(404, 'not-found');
	const { id, department, dueOn } = review;
	return { review: { id, department, dueOn }, code: item.code ?? '', title: item.title };
};

export const actions: Actions = {
	default: async (event) => {
		const reviewId = event.params.review;
		const outcome = await perform(event, extendReview, { reviewId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/pruefungen#${reviewId}`));
	}
};
