import { redirect } from '@sveltejs/kit';
import { readReturned } from '#delivery/mail/reads.ts';
import { timedAgenda } from '#meetings/agenda.ts';
import { hasGoals } from '#drafting/server/structure/read-goal-checks.ts';
import { claimOf } from '#meetings/guests.ts';
import { beginningOf } from '#meetings/meeting.ts';
import { overviewOf } from '#meetings/overview.ts';
import { placeInLine, seatsFree } from '#meetings/seats.ts';
import { cancelMeeting } from '#meetings/server/cancel-meeting.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { readAgenda } from '#meetings/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../desk-process.ts';
import { findDeskMeeting } from '../desk-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const { process, meeting } = await findDeskMeeting(event);
	const [guests, agenda, returned] = await Promise.all([
		readGuests(read, meeting.id),
		readAgenda(read, meeting.id),
		readReturned(read, meeting.id)
	]);
	const claims = guests.map(claimOf);
	const begins = beginningOf(meeting, process.timeZone);
	return {
		meeting,
		goals: meeting.areaId !== null && (await hasGoals(read, meeting.processId, meeting.areaId)),
		agenda: timedAgenda(meeting.startsAt, agenda),
		overview: overviewOf(guests),
		free: seatsFree(meeting.capacity, claims),
		returned,
		ahead: begins !== undefined && clock.now() < begins,
		guests: guests.map((guest) => ({ ...guest, line: placeInLine(claims, guest.id) }))
	};
};

export const actions: Actions = {
	cancel: async (event) => {
		const outcome = await perform(event, cancelMeeting, { meetingId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${event.params.id}`));
	}
};
