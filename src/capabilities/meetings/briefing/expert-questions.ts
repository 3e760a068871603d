import { allow, refuse, type Decision } from '#shared/result.ts';

/** How a question came: by the page, on paper or in the room (S8: open questions are collected). */
export const questionWays = ['web', 'paper', 'room'] as const;
export type QuestionWay = (typeof questionWays)[number];

/** asked → passed on to an expert → answered; or hidden, with a reason. */
export const questionStates = ['asked', 'passedOn', 'answered', 'hidden'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Passing on again replaces the expert: people fall ill. What is answered is answered. */
export function decidePassOn(
	state: QuestionState
): Decision<null, 'question-answered' | 'question-hidden'> {
	return decideOpen(state);
}

/** An answer may be corrected by the steering; the expert answers once. */
export function decideAnswer(facts: {
	readonly state: QuestionState;
	readonly by: 'steering' | 'expert';
}): Decision<null, 'question-answered' | 'question-hidden'> {
	if (facts.by === 'steering' && facts.state === 'answered') return allow(null);
	return decideOpen(facts.state);
}

export function decideHide(state: QuestionState): Decision<null, 'question-hidden'> {
	return state === 'hidden' ? refuse('question-hidden') : allow(null);
}

function decideOpen(state: QuestionState): Decision<null, 'question-answered' | 'question-hidden'> {
	if (state === 'answered') return refuse('question-answered');
	return state === 'hidden' ? refuse('question-hidden') : allow(null);
}
