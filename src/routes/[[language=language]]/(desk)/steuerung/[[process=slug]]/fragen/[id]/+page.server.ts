import { error, redirect } from '@sveltejs/kit';
import { decideAnswer, decideHide, decidePassOn } from '#meetings/briefing/expert-questions.ts';
import { answerQuestion } from '#meetings/server/briefing/answer-question.ts';
import { hideQuestion } from '#meetings/server/briefing/hide-question.ts';
import { passQuestionOn } from '#meetings/server/briefing/pass-question-on.ts';
import { findCorrespondents, findQuestion } from '#meetings/server/briefing/read-questions.ts';
import type { Act } from '#journal/server/act.ts';
import { findArea } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const question = await findQuestion(read, event.params.id);
	const people = await findCorrespondents(read, event.params.id);
	if (question?.processId !== process.id || !people) error(404, 'not-found');
	const { state, areaId } = question;
	return {
		question,
		people,
		area: areaId ? ((await findArea(read, areaId))?.title ?? null) : null,
		may: {
			passOn: decidePassOn(state).ok,
			answer: decideAnswer({ state, by: 'steering' }).ok,
			hide: decideHide(state).ok
		},
		zone: process.timeZone
	};
};

const performing = (act: Act<unknown, unknown>) => async (event: RequestEvent) => {
	const outcome = await perform(event, act, { questionId: event.params.id });
	if (!outcome.ok) return outcome.failure;
	redirect(303, deskPath(event, `/fragen/${event.params.id}`));
};

export const actions: Actions = {
	passOn: performing(passQuestionOn),
	answer: performing(answerQuestion),
	hide: performing(hideQuestion)
};
