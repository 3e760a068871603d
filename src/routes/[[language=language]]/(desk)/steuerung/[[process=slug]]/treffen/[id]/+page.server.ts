import { error } from '@sveltejs/kit';
import { timedAgenda } from '#meetings/agenda.ts';
import { findMeeting, readAgenda } from '#meetings/server/reads.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const meeting = await findMeeting(read, event.params.id);
	if (meeting?.processId !== process.id) error(404, 'not-found');
	return {
		meeting,
		agenda: timedAgenda(meeting.startsAt, await readAgenda(read, meeting.id))
	};
};
