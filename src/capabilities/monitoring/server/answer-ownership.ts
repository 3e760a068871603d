import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswerOwnership, ownerAnswers } from '../ownership.ts';
import { readOwnerships } from './reads.ts';

const AnswerOwnership = v.object({
	ownershipId: id(),
	answer: v.picklist(ownerAnswers, 'answer-needed'),
	reason: maybe(prose(1000))
});

/** Whoever was asked says yes to the measure, or no with a reason. */
export const answerOwnership = act(
	'monitoring.answer-ownership',
	AnswerOwnership,
	async (tools) => {
		const { input, tx, now, entryId, actor } = tools;
		const [ownership] = await readOwnerships(tx, { id: input.ownershipId });
		if (!ownership) return refuse('not-found');
		const permitted = tools.permit(ownership.processId);
		if (!permitted.ok) return permitted;
		const personId = actor.kind === 'person' ? actor.personId : null;
		const decision = decideAnswerOwnership(ownership, { ...input, personId });
		if (!decision.ok) return decision;
		await tx
			.updateTable('ownership')
			.set({
				answer: input.answer,
				reason: input.reason,
				answered_at: now,
				answered_entry: entryId
			})
			.where('id', '=', ownership.id)
			.execute();
		const item = await findItem(tx, ownership.itemId);
		return done({
			what: input.answer === 'accepted' ? 'owner-accepted' : 'owner-declined',
			subject: ['ownership', ownership.id],
			process: ownership.processId,
			audience: 'public',
			data: { code: item?.code ?? null, title: item?.title ?? null, body: ownership.body },
			why: input.reason
		});
	}
);
