import { redirect } from '@sveltejs/kit';
import { answerByLink } from '#meetings/server/briefing/answer-question.ts';
import { findQuestionByLink } from '#meetings/server/briefing/read-questions.ts';
import { findArea } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** An answered question has no link any more: whoever opens it again is thanked, and told no more. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { read } = locals.runtime.storage;
	const question = await findQuestionByLink(read, params.secret);
	const area = question?.areaId ? await findArea(read, question.areaId) : undefined;
	return {
		question: question && { text: question.text, expert: question.expert },
		area: area?.title ?? null,
		thanked: url.searchParams.has('danke')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, answerByLink, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/expertenfrage/${secret}`)}?danke=1`);
	}
};
