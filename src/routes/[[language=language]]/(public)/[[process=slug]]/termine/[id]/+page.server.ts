import { error, redirect } from '@sveltejs/kit';
import { callLine, nextCallChange, publishedByCall } from '#assembly/public/call-line.ts';
import { openFor } from '#assembly/public/coming.ts';
import { dateState } from '#assembly/public/told.ts';
import { wordsFor } from '#assembly/words/index.ts';
import { eventData } from '#delivery/feeds/event-data.ts';
import { feedEvents } from '#delivery/feeds/event.ts';
import { readDocumentedSteps } from '#meetings/server/minutes/read-published.ts';
import { joinMeeting } from '#meetings/server/join-meeting.ts';
import { readCalls } from '#participation/server/reads.ts';
import { publicDates } from '#process/announcements.ts';
import { findStep, readAnnouncements, readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { writtenLanguage } from '#shared/language.ts';
import { lastingAddress } from '#web/frame.ts';
import { idOf } from '../../parts/address.ts';
import { shownProcess } from '../../shown-process.ts';
import { perform } from '#web/form-action.ts';
import { shownMeeting } from './shown-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { runtime, validUntil, language } = event.locals;
	const { read } = runtime.storage;
	const process = await shownProcess(event);
	const id = idOf(event.params.id);
	const step = id ? await findStep(read, id) : undefined;
	if (step?.processId !== process.id) error(404, 'not-found');
	const [announcements, areas, calls, documented] = await Promise.all([
		readAnnouncements(read, { stepId: step.id }),
		readAreas(read, process.id),
		readCalls(read, process.id),
		readDocumentedSteps(read, process.id)
	]);
	const now = runtime.clock.now();
	const today = dayOf(now, process.timeZone);
	const change = nextCallChange(calls, now);
	if (change) validUntil(change);
	const dates = publicDates(announcements);
	const told = dates.get(step.id);
	const state = dateState(told, today);
	const lines = calls.map((call) => callLine(call, publishedByCall([]), now, process.timeZone));
	const { origin } = runtime.env;
	const address = (path = '') => lastingAddress(origin, { language, slug: process.slug }, path);
	const [asEvent] = feedEvents([step], dates, {
		areas,
		kinds: wordsFor(language).process.stepKinds,
		urlOf: (stepId) => address(`/termine/${stepId}`)
	});
	const meeting = await shownMeeting(read, step.id, { process, now });
	// Seats are taken and given back without any public entry.
	if (meeting?.join) validUntil(inAMinute(now));
	const { title, city, timeZone } = process;
	return {
		step,
		meeting,
		signedUp: event.url.searchParams.has('angemeldet'),
		told,
		state,
		announcements,
		hasMinutes: documented.has(step.id),
		area: areas.find((area) => area.id === step.areaId),
		calls: state === 'over' || state === 'cancelled' ? [] : openFor(step, lines),
		structured:
			asEvent &&
			eventData(asEvent, {
				...{ title, city, timeZone, url: address() },
				language: writtenLanguage(language)
			})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { language } = event.locals;
		const stepId = event.params.id;
		const outcome = await perform(event, joinMeeting, {
			stepId,
			language: writtenLanguage(language)
		});
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${event.url.pathname}?angemeldet=1#anmelden`);
	}
};

function inAMinute(now: string): string {
	return Temporal.Instant.from(now).add({ minutes: 1 }).toString({ smallestUnit: 'millisecond' });
}
