import { addDays, instantOf, type Day, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { beginningOf } from './meeting.ts';

type Reminded = {
	readonly startsOn: Day | null;
	readonly startsAt: string | null;
	readonly remindedFor: Day | null;
};

/** The morning before: early enough to arrange the way, late enough not to be forgotten again. */
const time = '09:00';

export function reminderAt(startsOn: Day, timeZone: string): Instant {
	return instantOf(addDays(startsOn, -1), time, timeZone);
}

/** Once for each date, between the morning before and the beginning; a new date is reminded of anew. */
export function decideRemind(
	meeting: Reminded,
	timeZone: string,
	now: Instant
): Decision<null, 'no-date-yet' | 'reminded-already' | 'not-yet' | 'meeting-over'> {
	const { startsOn, remindedFor } = meeting;
	const begins = beginningOf(meeting, timeZone);
	if (!startsOn || !begins) return refuse('no-date-yet');
	if (remindedFor === startsOn) return refuse('reminded-already');
	if (now < reminderAt(startsOn, timeZone)) return refuse('not-yet');
	return now < begins ? allow(null) : refuse('meeting-over');
}
