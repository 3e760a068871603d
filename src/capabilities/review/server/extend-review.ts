import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { day, id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideExtend } from '../reviews.ts';
import { findReview } from './reads.ts';

const ExtendReview = v.object({ reviewId: id(), dueOn: day(), reason: prose(500) });

/** Gives a department more time, with a reason that all can read. */
export const extendReview = act('review.extend', ExtendReview, async (tools) => {
	const { input, tx, now } = tools;
	const review = await findReview(tx, input.reviewId);
	if (!review) return refuse('not-found');
	const permitted = tools.permit(review.processId);
	if (!permitted.ok) return permitted;
	const process = await findProcess(tx, review.processId);
	const item = await findItem(tx, review.itemId);
	if (!process || !item) return refuse('not-found');
	const decision = decideExtend(
		{ dueOn: review.dueOn, answered: review.result !== null },
		{ dueOn: input.dueOn, today: dayOf(now, process.timeZone) }
	);
	if (!decision.ok) return decision;
	await tx
		.updateTable('review')
		.set({ due_on: input.dueOn, extension_reason: input.reason })
		.where('id', '=', review.id)
		.execute();
	return done({
		what: 'review-extended',
		subject: ['review', review.id],
		process: process.id,
		audience: 'public',
		data: {
			code: item.code,
			title: item.title,
			department: review.department,
			from: review.dueOn,
			to: input.dueOn
		},
		why: input.reason
	});
});
