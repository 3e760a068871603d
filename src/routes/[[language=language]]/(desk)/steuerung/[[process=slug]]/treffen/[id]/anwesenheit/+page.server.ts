import { redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { decideNoting, presentOf } from '#meetings/attendance.ts';
import { noteAttendance } from '#meetings/server/note-attendance.ts';
import {
	readAttendances,
	readDoorSecret,
	readHeadCounts
} from '#meetings/server/read-attendance.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findDeskMeeting } from '../../desk-meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock, env } = event.locals.runtime;
	const { read } = storage;
	const { process, meeting } = await findDeskMeeting(event);
	const [guests, attendances, heads] = await Promise.all([
		readGuests(read, meeting.id),
		readAttendances(read, meeting.id),
		readHeadCounts(read, meeting.id)
	]);
	const door = `${env.origin}/tuer/${await readDoorSecret(read, meeting.id)}`;
	return {
		meeting,
		open: decideNoting(meeting, process.timeZone, clock.now()).ok,
		guests: guests.map(({ id, name, email, organisation }) => ({
			...{ id, name: name ?? email, organisation },
			here: attendances.some(({ guestId }) => guestId === id)
		})),
		others: attendances.filter(({ guestId }) => guestId === null),
		heads: Object.fromEntries(heads.map(({ sector, people }) => [sector, people])),
		present: presentOf(attendances, heads),
		door,
		code: renderSVG(door, { border: 2 }),
		saved: event.url.searchParams.has('gespeichert')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const meetingId = event.params.id;
		const outcome = await perform(event, noteAttendance, { meetingId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/treffen/${meetingId}/anwesenheit?gespeichert=1`));
	}
};
