import { error } from '@sveltejs/kit';
import { freeDays } from '#assembly/public/free-days.ts';
import { planPoster } from '#assembly/public/plan-poster.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { readSchoolHolidays } from '#process/server/read-school-holidays.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { spanOf } from '#process/steps.ts';
import { dayOf } from '#shared/dates.ts';
import { writtenLanguage } from '#shared/language.ts';
import { voiceOf } from '../parts/voice.ts';
import { shownProcess } from '../shown-process.ts';
import type { RequestHandler } from './$types';

/** The plan of today as one page to hang up; kept like a page until something in it changes. */
export const GET: RequestHandler = async (event) => {
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	const language = writtenLanguage(event.locals.language);
	const [steps, areas, holidays] = await Promise.all([
		readSteps(read, process.id),
		readAreas(read, process.id),
		readSchoolHolidays(read, process.land)
	]);
	const today = dayOf(runtime.clock.now(), process.timeZone);
	const calendar = freeDays(process.land, spanOf(steps), language, holidays);
	const poster = planPoster(
		{ process, steps, areas, calendar },
		voiceOf({ language, today, zone: process.timeZone }),
		wordsFor(language)
	);
	if (!poster) error(404, 'not-found');
	const { printedPoster } = await import('#delivery/print/printed-poster.ts');
	const bytes = await printedPoster(poster);
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': 'attachment; filename="plan.pdf"',
			'content-length': String(bytes.byteLength)
		}
	});
};
