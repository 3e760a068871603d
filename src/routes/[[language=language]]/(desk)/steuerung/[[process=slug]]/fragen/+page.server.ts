import { readQuestions } from '#meetings/server/briefing/read-questions.ts';
import { readAreas } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { id: processId, timeZone } = await findDeskProcess(event);
	const [questions, areas] = await Promise.all([
		readQuestions(read, { processId }),
		readAreas(read, processId)
	]);
	const isOpen = (state: string) => state === 'asked' || state === 'passedOn';
	return {
		questions: [
			...questions.filter(({ state }) => isOpen(state)),
			...questions.filter(({ state }) => !isOpen(state))
		].map(({ id, text, state, expert, askedAt, areaId }) => ({
			...{ id, text, state, expert, askedAt },
			area: areas.find((area) => area.id === areaId)?.shortTitle ?? null
		})),
		zone: timeZone
	};
};
