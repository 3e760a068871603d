import { error } from '@sveltejs/kit';
import { readAreas } from '#process/server/reads.ts';
import { readBriefing, takeQuestion } from '../../../parts/read-briefing.ts';
import { readOldTexts } from '../../../parts/read-old-texts.ts';
import { shownProcess } from '../../../shown-process.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { process, area } = await shownArea(event);
	const { read } = event.locals.runtime.storage;
	const [briefing, oldTexts] = await Promise.all([
		readBriefing(event, process, area.id),
		readOldTexts(read, process.id, area.id)
	]);
	return { area, oldTexts, ...briefing };
};

export const actions: Actions = {
	default: async (event) => {
		const { process, area } = await shownArea(event);
		return takeQuestion(event, process.id, area.id);
	}
};

async function shownArea(event: Pick<RequestEvent, 'locals' | 'params'>) {
	const process = await shownProcess(event);
	const areas = await readAreas(event.locals.runtime.storage.read, process.id);
	const area = areas.find(({ code }) => code === event.params.code);
	return area ? { process, area } : error(404, 'not-found');
}
