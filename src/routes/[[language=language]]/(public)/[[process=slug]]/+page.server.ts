import { areaRows } from '#assembly/public/area-rows.ts';
import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { dateAhead, datesAhead } from '#assembly/public/dates-ahead.ts';
import { chooseLead } from '#assembly/public/lead.ts';
import { gatherNews } from '#assembly/public/news.ts';
import { phaseThread } from '#assembly/public/phase-thread.ts';
import { toldSteps } from '#assembly/public/told.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readProcesses, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { maybeShown } from './shown-process.ts';
import { readWay } from './parts/read-way.ts';
import type { PageServerLoad } from './$types';

const shownDates = 5;
const shownNews = 4;
/** Enough to find four lines among what comes in swarms. */
const readNews = 80;

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const process = await maybeShown(event);
	if (!process) {
		const others = (await readProcesses(read)).filter(({ published }) => published);
		return { start: undefined, others };
	}
	const { id: processId, timeZone, template } = process;
	const now = runtime.clock.now();
	const today = dayOf(now, timeZone);
	const [calls, counts, steps, told, areas, items, journal] = await Promise.all([
		readCalls(read, processId),
		countContributions(read, processId),
		readSteps(read, processId),
		readAnnouncements(read, { processId }),
		readAreas(read, processId),
		readTitles(read, { processId }),
		readPublicEntries(read, { processId, limit: readNews })
	]);
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	const published = publishedByCall(counts);
	const line = (call: (typeof calls)[number]) => callLine(call, published, now, timeZone);
	const { lead, also } = chooseLead({ calls, steps, phases: template.phases, now, today });
	return {
		others: [],
		start: {
			lead:
				lead?.kind === 'call'
					? {
							kind: lead.kind,
							call: line(lead.call),
							meeting: lead.meeting && dateAhead(lead.meeting, today)
						}
					: lead?.kind === 'date'
						? { kind: lead.kind, date: dateAhead(lead.step, today) }
						: lead,
			also: also.map(line),
			phases: phaseThread(template.phases, steps, today),
			dates: datesAhead(toldSteps(steps, publicDates(told)), today, shownDates),
			areas: areaRows(areas, {
				steps,
				calls,
				items,
				now,
				today,
				phaseKeys: template.groupPhases.map(({ key }) => key),
				contributions: published
			}),
			groupPhases: template.groupPhases,
			news: gatherNews(journal.entries, timeZone, shownNews),
			way: await readWay(read, { processId, items, areas, phases: template.phases, steps })
		}
	};
};
