import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import type { Actor } from '#journal/actor.ts';
import { findItem } from '#drafting/server/reads.ts';
import { moveItem } from '#drafting/server/writes.ts';
import { findProcess } from '#process/server/reads.ts';
import { id, text } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswer, stateAfter } from '../reviews.ts';
import { findReview } from './reads.ts';

const AnswerReview = v.object({
	reviewId: id(),
	findings: v.record(
		v.string(),
		v.object({
			answer: v.optional(v.string()),
			reason: v.optional(v.pipe(text(), v.maxLength(2000, 'too-long')))
		})
	)
});

/** The department answers all questions at once; the measure goes on, or back to the group with the reasons. */
export const answerReview = act('review.answer', AnswerReview, async (tools) => {
	const { input, tx, now, entryId, newId, actor } = tools;
	const review = await findReview(tx, input.reviewId);
	if (!review) return refuse('not-found');
	const permitted = tools.permit(review.processId);
	if (!permitted.ok) return permitted;
	if (!belongsTo(actor, review)) return refuse('not-permitted');
	const process = await findProcess(tx, review.processId);
	const item = await findItem(tx, review.itemId);
	if (!process || !item) return refuse('not-found');
	const aspects = process.template.reviewAspects.map((aspect) => aspect.key);
	const decision = decideAnswer(aspects, input.findings, review.result !== null);
	if (!decision.ok) return decision;
	const { findings, result } = decision.value;
	await tx
		.insertInto('finding')
		.values(findings.map((finding) => ({ id: newId(), review_id: review.id, ...finding })))
		.execute();
	await tx
		.updateTable('review')
		.set({ result, answered_at: now, answered_entry: entryId })
		.where('id', '=', review.id)
		.execute();
	await moveItem(tx, {
		id: newId(),
		itemId: item.id,
		to: stateAfter(result),
		reason: null,
		at: now,
		entryId
	});
	return done({
		what: 'review-answered',
		subject: ['review', review.id],
		process: process.id,
		audience: 'public',
		data: {
			code: item.code,
			title: item.title,
			department: review.department,
			result,
			findings: findings.map(
				(finding) =>
					`${finding.aspect}: ${finding.answer}${finding.reason && ` – ${finding.reason}`}`
			)
		}
	});
});

/** A department answers for itself only. */
function belongsTo(actor: Actor, review: { processId: string; departmentId: string }): boolean {
	return (
		actor.kind === 'person' &&
		actor.roles.some(
			(role) =>
				role.role === 'department' &&
				role.processId === review.processId &&
				role.departmentId === review.departmentId
		)
	);
}
