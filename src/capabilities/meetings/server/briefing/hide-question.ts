import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideHide } from '../../briefing/expert-questions.ts';
import { findQuestion } from './read-questions.ts';
import { endExpertLinks, setQuestion } from './writes.ts';

const HideQuestion = v.object({ questionId: id(), reason: prose(500) });

/** Keeps a question from the public, with a reason that whoever asked it reads. */
export const hideQuestion = act('meetings.hide-question', HideQuestion, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const question = await findQuestion(tx, input.questionId);
	if (!question) return refuse('not-found');
	const permitted = tools.permit(question.processId);
	if (!permitted.ok) return permitted;
	const decision = decideHide(question.state);
	if (!decision.ok) return decision;
	await redactEntries(tx, question.id, 'question-answered');
	await endExpertLinks(tx, question.id);
	await setQuestion(tx, question.id, {
		...{ state: 'hidden', reason: input.reason, state_at: now, state_entry: entryId }
	});
	return done({
		what: 'question-hidden',
		subject: ['question', question.id],
		process: question.processId,
		audience: question.state === 'answered' ? 'public' : 'desk',
		why: input.reason
	});
});
