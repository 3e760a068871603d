import { readQuestions } from '#meetings/server/briefing/read-questions.ts';
import { countParts, readPublished } from '#meetings/server/briefing/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import { allAreas } from './briefing-area.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await findDeskProcess(event);
	const [areas, parts, published, open] = await Promise.all([
		readAreas(read, processId),
		countParts(read, processId),
		readPublished(read, processId),
		readQuestions(read, { processId, states: ['asked', 'passedOn'] })
	]);
	return {
		rows: [null, ...areas].map((area) => ({
			title: area?.title ?? null,
			path: area?.code ?? allAreas,
			parts: parts.get(area?.id ?? null) ?? 0,
			published: published.has(area?.id ?? null),
			open: open.filter(({ areaId }) => areaId === (area?.id ?? null)).length
		}))
	};
};
