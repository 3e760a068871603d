import { freeDays } from '#assembly/public/free-days.ts';
import { planTable } from '#assembly/public/plan-table.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const { id, template, timeZone } = await shownProcess(event);
	const [steps, areas] = await Promise.all([readSteps(read, id), readAreas(read, id)]);
	const today = dayOf(runtime.clock.now(), timeZone);
	return {
		plan: planTable(template.phases, steps, areas, today),
		steps,
		areas,
		template: { steps: template.steps, groupSteps: template.groupSteps },
		calendar: freeDays()
	};
};
