import { error, type RequestEvent } from '@sveltejs/kit';
import { forAll } from '#assembly/public/told.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { writeCalendar } from '#delivery/feeds/calendar.ts';
import { feedEvents } from '#delivery/feeds/event.ts';
import { feedWords } from '#delivery/feeds/words.ts';
import { publicDates } from '#process/announcements.ts';
import { readAnnouncements, readAreas, readSteps, type Area } from '#process/server/reads.ts';
import type { Step } from '#process/steps.ts';
import { writtenLanguage } from '#shared/language.ts';
import { lastingAddress } from '#web/frame.ts';
import { shownProcess } from '../shown-process.ts';

/** What goes into a calendar file: all public dates, those of a group, or one. */
export type Chosen = {
	readonly fileName: string;
	readonly area?: Area;
	readonly stepId?: string;
};

/** Public dates as a calendar; one date comes as a file to keep, the others to be subscribed to. */
export async function sendCalendar(
	event: RequestEvent<{ process?: string | undefined }>,
	choose: (areas: readonly Area[]) => Chosen
): Promise<Response> {
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	const [steps, told, areas] = await Promise.all([
		readSteps(read, process.id),
		readAnnouncements(read, { processId: process.id }),
		readAreas(read, process.id)
	]);
	const { area, stepId, fileName } = choose(areas);
	const address = (path: string) =>
		lastingAddress(runtime.env.origin, { language, slug: process.slug }, path);
	const events = feedEvents(chosenSteps(steps, { area, stepId }), publicDates(told), {
		areas,
		kinds: wordsFor(language).process.stepKinds,
		urlOf: (id) => address(`/termine/${id}`)
	});
	if (stepId && events.length === 0) error(404, 'not-found');
	const words = feedWords[writtenLanguage(language)];
	const text = writeCalendar({
		name: area ? words.datesOf(area.shortTitle, process.title) : words.dates(process.title),
		url: address(stepId ? `/termine/${stepId}` : area ? `/gruppen/${area.code}` : '/termine'),
		timeZone: process.timeZone,
		language: writtenLanguage(language),
		events
	});
	return new Response(text, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `${stepId ? 'attachment' : 'inline'}; filename="${fileName}"`
		}
	});
}

function chosenSteps(
	steps: readonly Step[],
	{ area, stepId }: { area: Area | undefined; stepId: string | undefined }
): readonly Step[] {
	if (stepId) return steps.filter((step) => step.id === stepId);
	return forAll(steps).filter((step) => !area || step.areaId === area.id);
}
