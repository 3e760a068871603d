import { readBriefing, takeQuestion } from '../parts/read-briefing.ts';
import { shownProcess } from '../shown-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) =>
	readBriefing(event, await shownProcess(event), null);

export const actions: Actions = {
	default: async (event) => takeQuestion(event, (await shownProcess(event)).id, null)
};
