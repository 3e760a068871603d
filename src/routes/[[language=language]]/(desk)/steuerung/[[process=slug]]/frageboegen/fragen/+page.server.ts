import { redirect } from '@sveltejs/kit';
import { itemKinds } from '#drafting/items.ts';
import {
	readQuestionnaires,
	readQuestionnaireVersions
} from '#drafting/server/rounds/read-questions.ts';
import { rewordQuestions } from '#drafting/server/rounds/reword-questions.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const [now, versions] = await Promise.all([
		readQuestionnaires(read, process),
		readQuestionnaireVersions(read, process.id)
	]);
	return {
		changed: event.url.searchParams.get('art'),
		kinds: itemKinds.map((kind) => ({
			kind,
			...{ number: now[kind].number, questions: now[kind].questions },
			/** The newest first, with the reason of each change, down to those of the template. */
			versions: [
				...versions
					.filter((version) => version.kind === kind)
					.map(({ number, questions, reason, at }) => ({
						...{ number, questions, reason },
						day: dayOf(at, process.timeZone)
					}))
					.toReversed(),
				{ number: 1, questions: process.template.questionnaires[kind], reason: null, day: null }
			]
		}))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const kind = event.url.searchParams.get('art') ?? '';
		const outcome = await perform(event, rewordQuestions, { processId, kind });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/frageboegen/fragen?art=${kind}#${kind}`));
	}
};
