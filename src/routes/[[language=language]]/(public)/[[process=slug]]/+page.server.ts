import { areaRows } from '#assembly/public/area-rows.ts';
import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { dateAhead, datesAhead } from '#assembly/public/dates-ahead.ts';
import { chooseLead } from '#assembly/public/lead.ts';
import { phaseThread } from '#assembly/public/phase-thread.ts';
import { toldSteps } from '#assembly/public/told.ts';
import { readDocuments } from '#documents/server/reads.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readProcesses, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { maybeShown } from './shown-process.ts';
import { readNews } from './parts/read-news.ts';
import { readOutcome } from './parts/read-outcome.ts';
import { readWay } from './parts/read-way.ts';
import type { PageServerLoad } from './$types';

const shownDates = 5;
const shownNews = 4;

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
	const [calls, counts, steps, told, areas, items, news, documents] = await Promise.all([
		readCalls(read, processId),
		countContributions(read, processId),
		readSteps(read, processId),
		readAnnouncements(read, { processId }),
		readAreas(read, processId),
		readTitles(read, { processId }),
		readNews(read, { processId, timeZone, most: shownNews }),
		readDocuments(read, processId)
	]);
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	const published = publishedByCall(counts);
	const line = (call: (typeof calls)[number]) => callLine(call, published, now, timeZone);
	const { lead, also } = chooseLead({ calls, steps, phases: template.phases, now, today });
	const outcome = lead?.kind === 'phase' ? await readOutcome(read, process, now) : undefined;
	return {
		others: [],
		start: {
			lead:
				lead?.kind === 'call'
					? {
							kind: lead.kind,
							call: line(lead.call),
							document: documents.find(({ feedbackCallId }) => feedbackCallId === lead.call.id)
								?.number,
							meeting: lead.meeting && dateAhead(lead.meeting, today)
						}
					: lead?.kind === 'date'
						? { kind: lead.kind, date: dateAhead(lead.step, today) }
						: lead && { ...lead, outcome },
			also: also.map(line),
			phases: phaseThread(template.phases, steps, today, outcome?.unfinished === true),
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
			news,
			way: await readWay(read, { processId, items, areas, phases: template.phases, steps })
		}
	};
};
