import ical, {
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalAttendeeType,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency
} from 'ical-generator';
import type { KnownDates } from '#process/announcements.ts';
import type { Instant } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { startAndEnd, withTimeZone } from './calendar.ts';
import { timeZoneComponent } from './time-zone.ts';
import { feedWords } from './words.ts';

export type Invitation = {
	readonly method: 'REQUEST' | 'CANCEL';
	/** Of the step: the same event as in the public calendar. */
	readonly stepId: string;
	/** Never falls: a calendar takes what is newer, and nothing else. */
	readonly sequence: number;
	readonly title: string;
	readonly description: string;
	readonly dates: KnownDates;
	/** Of the same day; null where nobody has said when it ends. */
	readonly endsAt: string | null;
	readonly timeZone: string;
	readonly language: WrittenLanguage;
	readonly url: string;
	readonly organizer: { readonly name: string; readonly email: string };
	/** The recipient of the letter, and nobody else: addresses are nobody else's business. */
	readonly attendee: {
		readonly name: string | null;
		readonly email: string;
		readonly partstat: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED';
	};
	readonly at: Instant;
};

/** An invitation, its update or its end for one person's calendar (iTIP, RFC 5546). */
export function writeInvitation(invitation: Invitation): string {
	const { method, dates, timeZone, language, attendee, organizer, at, title } = invitation;
	const cancelled = method === 'CANCEL';
	const when = startAndEnd(dates, timeZone);
	const stamp = Temporal.Instant.from(at);
	const calendar = ical({
		prodId: { company: 'Fortschrift', product: 'Einladungen', language: language.toUpperCase() },
		method: ICalCalendarMethod[method]
	});
	calendar.createEvent({
		...when,
		...(!when.allDay && invitation.endsAt && !cancelled ? endOf(invitation) : {}),
		id: `${invitation.stepId}@fortschrift`,
		sequence: invitation.sequence,
		stamp,
		lastModified: stamp,
		summary: cancelled ? feedWords[language].cancelled(title) : title,
		description: invitation.description,
		...(dates.place && { location: dates.place }),
		url: invitation.url,
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency:
			cancelled || when.allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
		organizer,
		attendees: [
			{
				...(attendee.name && { name: attendee.name }),
				email: attendee.email,
				type: ICalAttendeeType.INDIVIDUAL,
				role: ICalAttendeeRole.REQ,
				status: ICalAttendeeStatus[statusNames[attendee.partstat]],
				rsvp: !cancelled
			}
		]
	});
	const zone = timeZoneComponent(timeZone, dates.startsOn, dates.endsOn ?? dates.startsOn);
	return `${withTimeZone(calendar.toString(), timeZone, zone)}\r\n`;
}

const statusNames = {
	'NEEDS-ACTION': 'NEEDSACTION',
	ACCEPTED: 'ACCEPTED',
	TENTATIVE: 'TENTATIVE',
	DECLINED: 'DECLINED'
} as const;

function endOf({ dates, endsAt, timeZone }: Invitation) {
	const end = Temporal.PlainDateTime.from(`${dates.startsOn}T${endsAt}`);
	return { end: end.toZonedDateTime(timeZone) };
}
