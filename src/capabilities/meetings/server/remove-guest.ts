import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { meetingData } from '../entry-data.ts';
import { findGuest } from './read-guests.ts';
import { findMeeting } from './reads.ts';
import { takeOff } from './writes.ts';

const RemoveGuest = v.object({ guestId: id() });

/** Takes somebody off the list of a meeting; they alone are told, and their calendar. */
export const removeGuest = act('meetings.remove-guest', RemoveGuest, async (tools) => {
	const { input, tx, entryId } = tools;
	const guest = await findGuest(tx, input.guestId);
	const meeting = guest && (await findMeeting(tx, guest.meetingId));
	if (!guest || !meeting || guest.removed) return refuse('not-found');
	const permitted = tools.permit(meeting.processId);
	if (!permitted.ok) return permitted;
	const movedUp = await takeOff(tx, guest, meeting, entryId);
	return done({
		what: 'guest-removed',
		subject: ['guest', guest.id],
		process: meeting.processId,
		audience: 'desk',
		data: { ...meetingData(meeting), movedUp }
	});
});
