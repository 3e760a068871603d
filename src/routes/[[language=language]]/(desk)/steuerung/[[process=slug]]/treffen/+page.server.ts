import { redirect } from '@sveltejs/kit';
import { meetingKinds } from '#meetings/meeting.ts';
import { prepareMeeting } from '#meetings/server/prepare-meeting.ts';
import { readMeetings } from '#meetings/server/reads.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const [steps, areas, meetings] = await Promise.all([
		readSteps(read, process.id),
		readAreas(read, process.id),
		readMeetings(read, process.id)
	]);
	return {
		steps: steps
			.filter(({ kind }) => meetingKinds.includes(kind))
			.map(({ id, title, areaId, startsOn, startsAt, place }) => ({
				...{ id, title, startsOn, startsAt, place },
				area: areas.find((area) => area.id === areaId)?.shortTitle,
				meetingId: meetings.find(({ stepId }) => stepId === id)?.id
			}))
			.toSorted((a, b) => ((a.startsOn ?? '9') < (b.startsOn ?? '9') ? -1 : 1))
	};
};

export const actions: Actions = {
	prepare: async (event) => {
		const outcome = await perform(event, prepareMeeting);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${outcome.value.meetingId}`));
	}
};
