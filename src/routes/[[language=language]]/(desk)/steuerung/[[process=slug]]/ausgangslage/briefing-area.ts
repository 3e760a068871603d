import { error } from '@sveltejs/kit';
import { readAreas, type Area, type Process } from '#process/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';

/** How the address names what concerns all groups. */
export const allAreas = 'alle';

type Place = {
	locals: App.Locals;
	params: { process?: string | undefined; area: string };
};

/** The process and the area of the address; null for what concerns all groups. */
export async function findBriefingArea(
	event: Place
): Promise<{ process: Process; area: Area | null }> {
	const process = await findDeskProcess(event);
	if (event.params.area === allAreas) return { process, area: null };
	const areas = await readAreas(event.locals.runtime.storage.read, process.id);
	const area = areas.find(({ code }) => code === event.params.area);
	return area ? { process, area } : error(404, 'not-found');
}
