import * as v from 'valibot';
import { act, done, type Tools } from '#journal/server/act.ts';
import { redactEntries } from '#journal/server/redact.ts';
import { findArea } from '#process/server/reads.ts';
import { id, line, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAnswer } from '../../briefing/expert-questions.ts';
import { findQuestion, findQuestionByLink, type ExpertQuestion } from './read-questions.ts';
import { endExpertLinks, setQuestion } from './writes.ts';

const AnswerQuestion = v.object({ questionId: id(), expert: line(160), answer: prose(6000) });
const AnswerByLink = v.object({
	secret: v.string('missing'),
	expert: line(160),
	answer: prose(6000)
});

/** The steering writes down what an expert said, or corrects it. */
export const answerQuestion = act('meetings.answer-question', AnswerQuestion, async (tools) => {
	const question = await findQuestion(tools.tx, tools.input.questionId);
	return question ? takeAnswer(tools, question, 'steering') : refuse('not-found');
});

/** The expert who was asked answers by their link; everybody reads it. */
export const answerByLink = act('meetings.answer-as-expert', AnswerByLink, async (tools) => {
	const question = await findQuestionByLink(tools.tx, tools.input.secret);
	return question ? takeAnswer(tools, question, 'expert') : refuse('not-found');
});

async function takeAnswer(
	tools: Tools<{ expert: string; answer: string }>,
	question: ExpertQuestion,
	by: 'steering' | 'expert'
) {
	const { input, tx, now, entryId } = tools;
	const permitted = tools.permit(question.processId);
	if (!permitted.ok) return permitted;
	const decision = decideAnswer({ state: question.state, by });
	if (!decision.ok) return decision;
	const corrected = question.state === 'answered';
	// What was wrong leaves the public record; that it was corrected stays.
	if (corrected) await redactEntries(tx, question.id, 'question-answered');
	await endExpertLinks(tx, question.id);
	await setQuestion(tx, question.id, {
		...{ state: 'answered', answer: input.answer, expert: input.expert },
		...{ state_at: now, state_entry: entryId }
	});
	const area = question.areaId ? await findArea(tx, question.areaId) : undefined;
	return done({
		what: 'question-answered',
		subject: ['question', question.id],
		process: question.processId,
		audience: 'public',
		data: {
			text: question.text,
			expert: input.expert,
			area: area?.shortTitle ?? null,
			areaCode: area?.code ?? null,
			corrected
		}
	});
}
