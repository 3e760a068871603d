import { error } from '@sveltejs/kit';
import { areaRow } from '#assembly/public/area-rows.ts';
import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { dateAhead } from '#assembly/public/dates-ahead.ts';
import { asTold, forAll } from '#assembly/public/told.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { readDocumentedSteps } from '#meetings/server/minutes/read-published.ts';
import { countContributions, readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readSteps } from '#process/server/reads.ts';
import { spanOf, stepProgress } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { readShownContributions } from '../../parts/read-contributions.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

const shownContributions = 6;

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil } = event.locals;
	const { read } = runtime.storage;
	const { id: processId, template, timeZone } = await shownProcess(event);
	const area = (await readAreas(read, processId)).find((known) => known.code === event.params.code);
	if (!area) error(404, 'not-found');
	const [allCalls, counts, allSteps, announcements, items, { contributions }, documented] =
		await Promise.all([
			readCalls(read, processId),
			countContributions(read, processId),
			readSteps(read, processId),
			readAnnouncements(read, { processId }),
			readTitles(read, { processId }),
			readShownContributions(read, { processId, areaId: area.id }, shownContributions),
			readDocumentedSteps(read, processId)
		]);
	const now = runtime.clock.now();
	const today = dayOf(now, timeZone);
	const change = nextCallChange(allCalls, now);
	if (change) validUntil(change);
	const steps = allSteps.filter((step) => step.areaId === area.id);
	const published = publishedByCall(counts);
	const row = areaRow(area, {
		steps,
		calls: allCalls,
		items,
		now,
		today,
		phaseKeys: template.groupPhases.map(({ key }) => key),
		contributions: published
	});
	const told = publicDates(announcements);
	return {
		row,
		phases: template.groupPhases.map(({ key, title }, index) => ({
			key,
			title,
			state: row.phases[index]?.state ?? ('open' as const),
			span: spanOf(steps.filter((step) => step.groupPhase === key))
		})),
		dates: forAll(steps)
			.map((step) => asTold(step, told))
			.filter((step) => step.startsOn || !step.optional)
			.map((step) => ({
				...dateAhead(step, today),
				state: stepProgress(step, today),
				hasMinutes: documented.has(step.id)
			})),
		calls: allCalls
			.filter((call) => call.areaId === area.id)
			.map((call) => callLine(call, published, now, timeZone)),
		items: items.filter((item) => item.areaId === area.id),
		contributions
	};
};
