import { stepTable } from '#assembly/public/step-table.ts';
import { readSteps } from '#process/server/reads.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const process = await shownProcess(event);
	const steps = await readSteps(event.locals.runtime.storage.read, process.id);
	return { phases: stepTable(process.template, steps) };
};
