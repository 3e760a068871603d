import { areaRows } from '#assembly/public/area-rows.ts';
import { nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const { id: processId, template, timeZone } = await shownProcess(event);
	const [calls, counts, steps, areas, items] = await Promise.all([
		readCalls(read, processId),
		countContributions(read, processId),
		readSteps(read, processId),
		readAreas(read, processId),
		readTitles(read, { processId })
	]);
	const now = runtime.clock.now();
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	return {
		groupPhases: template.groupPhases,
		areas: areaRows(areas, {
			steps,
			calls,
			items,
			now,
			today: dayOf(now, timeZone),
			phaseKeys: template.groupPhases.map(({ key }) => key),
			contributions: publishedByCall(counts)
		})
	};
};
