import { timedAgenda } from '#meetings/agenda.ts';
import { claimOf, decideJoining } from '#meetings/guests.ts';
import { beginningOf } from '#meetings/meeting.ts';
import { seatsFree } from '#meetings/seats.ts';
import { readGuests } from '#meetings/server/read-guests.ts';
import { findMeetingOfStep, readAgenda } from '#meetings/server/reads.ts';
import type { Process } from '#process/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/**
 * What everybody may know of the meeting of a date, once it is arranged: never who comes, and not the
 * online link, which is for those invited.
 */
export async function shownMeeting(
	read: Reader,
	stepId: string,
	{ process, now }: { process: Process; now: string }
) {
	const meeting = await findMeetingOfStep(read, stepId);
	if (!meeting?.arranged) return undefined;
	const agenda = await readAgenda(read, meeting.id);
	const begins = beginningOf(meeting, process.timeZone);
	const { published } = process;
	const joining = decideJoining({ ...meeting, begins, now, published });
	const isAhead = begins !== undefined && now < begins;
	const claims = (await readGuests(read, meeting.id)).map(claimOf);
	return {
		arranged: { ...meeting, onlineLink: null },
		agenda: timedAgenda(meeting.startsAt, agenda),
		/** Only those invited take part, and it lies ahead. */
		closed: isAhead && meeting.joining === 'invited',
		join: joining.ok
			? { capacity: meeting.capacity, free: seatsFree(meeting.capacity, claims) }
			: undefined
	};
}
