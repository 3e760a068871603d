import { readImplementation } from '#assembly/implementation.ts';
import { readAreas } from '#process/server/reads.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const process = await shownProcess(event);
	const { read } = runtime.storage;
	const [implementation, areas] = await Promise.all([
		readImplementation(read, process, runtime.clock.now()),
		readAreas(read, process.id)
	]);
	const { decision, measures, years } = implementation;
	return {
		decided: decision !== undefined,
		years,
		areas: areas
			.map(({ id, code, title }) => ({
				code,
				title,
				measures: measures.filter(({ areaId }) => areaId === id)
			}))
			.filter((area) => area.measures.length > 0)
	};
};
