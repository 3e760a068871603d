import { later } from '#meetings/agenda.ts';
import type { Guest } from '#meetings/guests.ts';
import { findGuest, readGuests } from '#meetings/server/read-guests.ts';
import { findMeeting, readAgenda, type Meeting } from '#meetings/server/reads.ts';
import { publicDate, type KnownDates, type PublicDate } from '#process/announcements.ts';
import { findProcess, readAnnouncements, type Process } from '#process/server/reads.ts';
import type { EntryBody } from '#journal/entry.ts';
import type { Tx } from '#storage/storage.ts';
import type { MeetingFacts } from './meeting-facts.ts';

/** What all letters about one meeting are made from, as it is now. */
export type MeetingAbout = {
	readonly meeting: Meeting;
	readonly process: Process;
	readonly date: PublicDate;
	readonly facts: MeetingFacts;
	readonly guests: readonly Guest[];
};

/** Always as it is now, so that a letter written late says nothing old, and no number ever falls. */
export async function readMeetingAbout(
	tx: Tx,
	meeting: Meeting | undefined
): Promise<MeetingAbout | undefined> {
	const process = meeting && (await findProcess(tx, meeting.processId));
	if (!meeting || !process) return undefined;
	const date = publicDate(await readAnnouncements(tx, { stepId: meeting.stepId }));
	if (!date) return undefined;
	const title = meeting.areaTitle ? `${meeting.areaTitle}: ${meeting.title}` : meeting.title;
	const agenda = await readAgenda(tx, meeting.id);
	return {
		...{ meeting, process, date, guests: await readGuests(tx, meeting.id) },
		facts: {
			title,
			dates: date.dates,
			endsAt: endOf(meeting, date.dates),
			arranged: meeting,
			agenda
		}
	};
}

/** The same for an entry about one guest. */
export async function readGuestAbout(tx: Tx, entry: EntryBody) {
	const guest = await findGuest(tx, entry.subject.id);
	const about = guest && (await readMeetingAbout(tx, await findMeeting(tx, guest.meetingId)));
	return { about, guest };
}

/** Of a date that was taken away the last known hour counts. */
function endOf({ minutes }: Meeting, dates: KnownDates): string | null {
	return minutes && !dates.endsOn ? later(dates.startsAt, minutes) : null;
}
