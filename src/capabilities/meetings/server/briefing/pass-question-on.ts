import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decidePassOn } from '../../briefing/expert-questions.ts';
import { findQuestion } from './read-questions.ts';
import { endExpertLinks, setQuestion } from './writes.ts';

const PassOn = v.object({ questionId: id(), expert: line(160), email: address() });

/** Asks an expert; they answer by the link in their letter, without signing in. */
export const passQuestionOn = act('meetings.pass-question-on', PassOn, async (tools) => {
	const { input, tx, now, entryId } = tools;
	const question = await findQuestion(tx, input.questionId);
	if (!question) return refuse('not-found');
	const permitted = tools.permit(question.processId);
	if (!permitted.ok) return permitted;
	const decision = decidePassOn(question.state);
	if (!decision.ok) return decision;
	await endExpertLinks(tx, question.id);
	await setQuestion(tx, question.id, {
		...{ state: 'passedOn', expert: input.expert, expert_email: input.email },
		...{ state_at: now, state_entry: entryId }
	});
	return done({
		what: 'question-passed-on',
		subject: ['question', question.id],
		process: question.processId,
		audience: 'desk',
		data: { text: question.text, expert: input.expert }
	});
});
