import { redirect } from '@sveltejs/kit';
import { arrangeMeeting } from '#meetings/server/arrange-meeting.ts';
import { readAgenda } from '#meetings/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { meeting, process } = await findDeskMeeting(event);
	const agenda = await readAgenda(event.locals.runtime.storage.read, meeting.id);
	return { meeting, agenda, groupPhases: process.template.groupPhases };
};

export const actions: Actions = {
	default: async (event) => {
		const meetingId = event.params.id;
		const outcome = await perform(event, arrangeMeeting, { meetingId });
		if (!outcome.ok) return outcome.failure;
		// Whoever moves a row up goes on with the form.
		const further = outcome.value.lifted ? '/vorbereiten#tagesordnung' : '';
		redirect(303, deskPath(event, `/treffen/${meetingId}${further}`));
	}
};
