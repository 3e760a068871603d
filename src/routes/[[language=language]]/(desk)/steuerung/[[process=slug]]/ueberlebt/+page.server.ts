import { readSurvival } from '#assembly/desk/read-survival.ts';
import { gaps } from '#assembly/desk/survival.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const measures = await readSurvival(event.locals.runtime.storage.read, process.id);
	return {
		all: measures.length,
		counts: gaps.map((gap) => ({
			gap,
			count: measures.filter((measure) => measure.gaps.includes(gap)).length
		})),
		weak: measures.filter((measure) => measure.gaps.length > 0)
	};
};
