import { dayOf, type Day, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Somebody who was there: from the list of guests, or written down at the door or the desk. */
export type Attendance = {
	readonly id: string;
	readonly guestId: string | null;
	readonly name: string | null;
	readonly organisation: string | null;
	readonly sector: string | null;
	readonly way: 'desk' | 'door' | 'link';
};

/** How many were counted of a sector, where nobody wrote down names. */
export type HeadCount = { readonly sector: string; readonly people: number };

/** The door is open on the days of the meeting, by the clock of the place. */
export function decideArriving(
	meeting: { readonly startsOn: Day | null; readonly endsOn: Day | null },
	timeZone: string,
	now: Instant
): Decision<null, 'no-date-yet' | 'not-today'> {
	if (!meeting.startsOn) return refuse('no-date-yet');
	const today = dayOf(now, timeZone);
	const last = meeting.endsOn ?? meeting.startsOn;
	return meeting.startsOn <= today && today <= last ? allow(null) : refuse('not-today');
}

/** Presence is noted from the day on which the meeting begins. */
export function decideNoting(
	meeting: { readonly startsOn: Day | null },
	timeZone: string,
	now: Instant
): Decision<null, 'no-date-yet' | 'not-held-yet'> {
	if (!meeting.startsOn) return refuse('no-date-yet');
	return meeting.startsOn <= dayOf(now, timeZone) ? allow(null) : refuse('not-held-yet');
}

/** All who were there: those with a name, and the larger of both where heads were counted too. */
export function presentOf(
	attendances: readonly Attendance[],
	counts: readonly HeadCount[]
): number {
	const counted = counts.reduce((sum, { people }) => sum + people, 0);
	return Math.max(attendances.length, counted);
}
