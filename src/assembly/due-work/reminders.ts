import { reminderAt } from '#meetings/reminders.ts';
import { readUnreminded } from '#meetings/server/read-reminders.ts';
import { remindGuests } from '#meetings/server/remind-guests.ts';
import { dayOf } from '#shared/dates.ts';
import { splitAt, type FindWork } from './work.ts';

/** Meetings of whose date those coming are to be reminded. */
export const findReminders: FindWork = async (read, now) => {
	const open = await readUnreminded(read, dayOf(now, 'UTC'));
	const works = open.map(({ meetingId, startsOn, timeZone }) => ({
		at: reminderAt(startsOn, timeZone),
		run: (context: Parameters<typeof remindGuests>[0]) => remindGuests(context, { meetingId })
	}));
	return splitAt(works, now);
};
