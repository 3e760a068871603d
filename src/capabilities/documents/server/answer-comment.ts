import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItemByCode } from '#drafting/server/reads.ts';
import { readHeirs } from '#drafting/server/structure/read-structure.ts';
import { addOrigin } from '#drafting/server/writes.ts';
import { findContribution } from '#participation/server/reads.ts';
import { setContributionState } from '#participation/server/writes.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { findPassage } from '../passages.ts';
import { commentOutcomes, decideAnswerComment } from '../rules.ts';
import { findDocument } from './reads.ts';

const AnswerComment = v.object({
	contributionId: id(),
	outcome: v.picklist(commentOutcomes, 'missing'),
	reason: prose(1500)
});

/** Answers a comment on a draft with a reason: taken up into the text, or why not (S4). */
export const answerComment = act('documents.answer-comment', AnswerComment, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const comment = await findContribution(tx, input.contributionId);
	if (!comment) return refuse('not-found');
	const permitted = tools.permit(comment.processId);
	if (!permitted.ok) return permitted;
	const document = comment.documentId
		? await findDocument(tx, { id: comment.documentId })
		: undefined;
	const code =
		document && comment.passage ? findPassage(document.content, comment.passage)?.code : null;
	const item = code ? await findItemByCode(tx, comment.processId, code) : undefined;
	const decision = decideAnswerComment(comment, input.outcome, { hasItem: item !== undefined });
	if (!decision.ok) return decision;
	await setContributionState(tx, {
		id: comment.id,
		state: input.outcome,
		reason: input.reason,
		now,
		entryId
	});
	// What was merged or split since the draft takes it up where it goes on.
	const heirs = item && input.outcome === 'takenUp' ? await readHeirs(tx, item.id) : [];
	for (const itemId of heirs)
		await addOrigin(tx, { id: newId(), itemId, contributionId: comment.id, entryId });
	return done({
		what: 'comment-answered',
		subject: ['contribution', comment.id],
		process: comment.processId,
		audience: 'public',
		data: {
			code: code ?? null,
			document: document?.number ?? null,
			passage: comment.passage,
			outcome: input.outcome,
			text: comment.text
		},
		why: input.reason
	});
});
