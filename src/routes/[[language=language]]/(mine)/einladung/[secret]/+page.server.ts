import { error, redirect } from '@sveltejs/kit';
import { timedAgenda } from '#meetings/agenda.ts';
import { decideArriving } from '#meetings/attendance.ts';
import { claimOf, decideAnswering, isPending } from '#meetings/guests.ts';
import { beginningOf } from '#meetings/meeting.ts';
import { placeInLine } from '#meetings/seats.ts';
import { answerInvitation } from '#meetings/server/answer-invitation.ts';
import { noteArrival } from '#meetings/server/note-arrival.ts';
import { readAttendances } from '#meetings/server/read-attendance.ts';
import { findGuestBySecret, readGuests } from '#meetings/server/read-guests.ts';
import { findMeeting, readAgenda } from '#meetings/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { storage, clock } = locals.runtime;
	const { read } = storage;
	const guest = await findGuestBySecret(read, params.secret);
	const meeting = guest && (await findMeeting(read, guest.meetingId));
	const process = meeting && (await findProcess(read, meeting.processId));
	if (!guest || !meeting || !process) error(404, 'not-found');
	const now = clock.now();
	const [agenda, guests, there] = await Promise.all([
		readAgenda(read, meeting.id),
		readGuests(read, meeting.id),
		readAttendances(read, meeting.id)
	]);
	const open = decideAnswering(beginningOf(meeting, process.timeZone), now).ok;
	return {
		meeting,
		agenda: timedAgenda(meeting.startsAt, agenda),
		own: guest,
		// Of the others only their number in front of this one.
		line: placeInLine(guests.map(claimOf), guest.id),
		pending: isPending(guest),
		state: guest.removed
			? ('removed' as const)
			: !meeting.startsOn
				? ('cancelled' as const)
				: open
					? ('open' as const)
					: ('over' as const),
		arriving: !guest.removed && decideArriving(meeting, process.timeZone, now).ok,
		here: there.some(({ guestId }) => guestId === guest.id),
		today: dayOf(now, process.timeZone),
		page: `/${process.slug}/termine/${meeting.stepId}`,
		organizer: process.title,
		thanked: url.searchParams.has('danke') && guest.answer !== null
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, answerInvitation, { secret });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${localPath(event.locals.language, `/einladung/${secret}`)}?danke=1`);
	},
	here: async (event) => {
		const { secret } = event.params;
		const outcome = await perform(event, noteArrival, { secret, door: '' });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/einladung/${secret}`));
	}
};
