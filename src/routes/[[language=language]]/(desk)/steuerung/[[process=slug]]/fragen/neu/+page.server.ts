import { redirect } from '@sveltejs/kit';
import { enterQuestion } from '#meetings/server/briefing/ask-question.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const areas = await readAreas(event.locals.runtime.storage.read, process.id);
	return { areas: areas.map(({ id, title }) => ({ id, title })) };
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const outcome = await perform(event, enterQuestion, { processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/fragen/${outcome.value.questionId}`));
	}
};
