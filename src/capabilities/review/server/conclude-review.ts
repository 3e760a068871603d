import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { moveItem } from '#drafting/server/writes.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { conclusions, decideConclude } from '../reviews.ts';
import { readReviews } from './reads.ts';

const ConcludeReview = v.object({
	itemId: id(),
	outcome: v.picklist(conclusions, 'missing'),
	conclusionReason: prose(1000)
});

/** The group does not word a returned measure anew: it accepts the conditions, or gives the measure up. */
export const concludeReview = act('review.conclude', ConcludeReview, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const answered = (await readReviews(tx, { itemId: item.id })).filter((one) => one.answeredAt);
	const latest = answered.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
	const decision = decideConclude(
		{ state: item.state, latest: latest?.result ?? null },
		input.outcome
	);
	if (!decision.ok) return decision;
	await moveItem(tx, {
		id: newId(),
		itemId: item.id,
		to: input.outcome,
		reason: input.conclusionReason,
		at: now,
		entryId
	});
	return done({
		what: 'review-concluded',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: {
			code: item.code,
			title: item.title,
			department: latest?.department ?? '',
			outcome: input.outcome
		},
		why: input.conclusionReason
	});
});
