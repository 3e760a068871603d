import { redirect } from '@sveltejs/kit';
import { meetingKinds } from '#meetings/meeting.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { countGuests } from '#meetings/server/read-guests.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const [steps, areas, meetings, guests] = await Promise.all([
		readSteps(read, process.id),
		readAreas(read, process.id),
		readMeetings(read, process.id),
		countGuests(read, process.id)
	]);
	// A task of the desk names the step; what is prepared already opens at once.
	const wanted = event.url.searchParams.get('schritt');
	const known = meetings.find(({ stepId }) => stepId === wanted);
	if (known) redirect(303, deskPath(event, `/treffen/${known.id}`));
	const today = dayOf(clock.now(), process.timeZone);
	const lines = steps
		.filter(({ kind, id }) => meetingKinds.includes(kind) && (!wanted || id === wanted))
		.map(({ id, title, areaId, startsOn, endsOn, startsAt, rank }) => {
			const meeting = meetings.find(({ stepId }) => stepId === id);
			return {
				...{ id, title, startsOn, startsAt, rank },
				area: areas.find((area) => area.id === areaId)?.shortTitle,
				over: startsOn !== null && (endsOn ?? startsOn) < today,
				meeting: meeting && {
					...{ id: meeting.id, cancelled: meeting.cancelled },
					guests: guests.get(meeting.id) ?? 0
				}
			};
		});
	const order = (line: (typeof lines)[number]) =>
		`${line.over ? '1' : '0'}${line.startsOn ?? '9'}${String(line.rank).padStart(4, '0')}`;
	return { lines: lines.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) };
};

export const actions: Actions = {
	prepare: async (event) => {
		const outcome = await perform(event, prepareMeeting);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${outcome.value.meetingId}`));
	}
};
