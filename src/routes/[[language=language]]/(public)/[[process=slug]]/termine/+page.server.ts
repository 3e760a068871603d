import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { comingMonths } from '#assembly/public/coming.ts';
import { dateAhead } from '#assembly/public/dates-ahead.ts';
import { forAll, pastMonths, toldSteps } from '#assembly/public/told.ts';
import { readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const { id: processId, timeZone } = await shownProcess(event);
	const [steps, told, areas, calls] = await Promise.all([
		readSteps(read, processId),
		readAnnouncements(read, { processId }),
		readAreas(read, processId),
		readCalls(read, processId)
	]);
	const now = runtime.clock.now();
	const today = dayOf(now, timeZone);
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	const dates = toldSteps(steps, publicDates(told));
	const lines = calls.map((call) => callLine(call, publishedByCall([]), now, timeZone));
	return {
		areas,
		ahead: comingMonths(dates, lines, today),
		past: pastMonths(forAll(dates), today).map(({ month, steps }) => ({
			month,
			dates: steps.map((step) => dateAhead(step, today))
		}))
	};
};
