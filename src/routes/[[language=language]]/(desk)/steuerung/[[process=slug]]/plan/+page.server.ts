import { readAreas, readSteps } from '#process/server/reads.ts';
import type { Step } from '#process/steps.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const steps = await readSteps(read, process.id);
	const areas = await readAreas(read, process.id);
	const rowsOf = (phase: string, areaId: string | null) =>
		steps.filter((step) => step.phase === phase && step.areaId === areaId).map(rowOf);
	return {
		all: steps.length,
		dated: steps.filter((step) => step.startsOn).length,
		phases: process.template.phases.map(({ key, title, summary }) => ({
			key,
			title,
			summary,
			parts: [
				{ key: 'all', title: null, rows: rowsOf(key, null) },
				...areas.map((area) => ({ key: area.key, title: area.title, rows: rowsOf(key, area.id) }))
			].filter(({ rows }) => rows.length > 0)
		}))
	};
};

function rowOf({ id, title, kind, optional, startsOn, endsOn, startsAt, place }: Step) {
	return { id, title, kind, optional, startsOn, endsOn, startsAt, place };
}
