import { error, redirect } from '@sveltejs/kit';
import { decideArriving } from '#meetings/attendance.ts';
import { noteArrival } from '#meetings/server/note-arrival.ts';
import { findDoor } from '#meetings/server/read-attendance.ts';
import { findMeeting } from '#meetings/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

/** Opened by the code at the door. Whoever sees the wall may open it; it shows no names. */
export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const meetingId = await findDoor(storage.read, params.secret);
	const meeting = meetingId ? await findMeeting(storage.read, meetingId) : undefined;
	const process = meeting && (await findProcess(storage.read, meeting.processId));
	if (!meeting || !process) error(404, 'not-found');
	const { title, areaTitle, startsOn, startsAt } = meeting;
	return {
		title: areaTitle ? `${areaTitle}: ${title}` : title,
		...{ startsOn, startsAt },
		open: decideArriving(meeting, process.timeZone, clock.now()).ok,
		noted: url.searchParams.has('danke')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const door = event.params.secret;
		const outcome = await perform(event, noteArrival, { door, secret: '' });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/tuer/${door}`)}?danke=1`);
	}
};
