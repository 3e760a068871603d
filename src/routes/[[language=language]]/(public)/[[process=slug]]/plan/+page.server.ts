import { freeDays } from '#assembly/public/free-days.ts';
import { planTable } from '#assembly/public/plan-table.ts';
import { readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { writtenLanguage } from '#shared/language.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const { id, land, template, timeZone } = await shownProcess(event);
	const [steps, areas, holidays] = await Promise.all([
		readSteps(read, id),
		readAreas(read, id),
		readSchoolHolidays(read, land)
	]);
	const language = writtenLanguage(event.locals.language);
	const today = dayOf(runtime.clock.now(), timeZone);
	return {
		plan: planTable(template.phases, steps, areas, today),
		steps,
		areas,
		template: { steps: template.steps, groupSteps: template.groupSteps },
		calendar: freeDays(land, spanOf(steps), language, holidays)
	};
};
