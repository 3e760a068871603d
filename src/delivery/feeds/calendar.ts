import ical, {
	escape,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalEventData
} from 'ical-generator';
import type { KnownDates } from '#process/announcements.ts';
import { addDays } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { timeOf, type FeedEvent } from './event.ts';
import { timeZoneComponent } from './time-zone.ts';
import { feedWords } from './words.ts';

/** How often a calendar should look again, in seconds: a meeting may be cancelled on its day. */
const refresh = 60 * 60;

export type Calendar = {
	readonly name: string;
	/** Its page for people. */
	readonly url: string;
	readonly timeZone: string;
	readonly language: WrittenLanguage;
	readonly events: readonly FeedEvent[];
};

/** Dates as iCalendar (RFC 5545): the same events make the same text, byte for byte. */
export function writeCalendar(calendar: Calendar): string {
	const { timeZone, events, language } = calendar;
	const days = events.flatMap(({ date: { dates } }) => [
		dates.startsOn,
		dates.endsOn ?? dates.startsOn
	]);
	const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
	const feed = ical({
		prodId: { company: 'Fortschrift', product: 'Termine', language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		// The library writes it as it is.
		name: escape(calendar.name, false),
		url: calendar.url,
		ttl: refresh
	});
	for (const event of events) feed.createEvent(eventData(event, calendar));
	const zone = first && last && timeZoneComponent(timeZone, first, last);
	return `${zone ? withTimeZone(feed.toString(), timeZone, zone) : feed.toString()}\r\n`;
}

/**
 * The library would write the time zone before some properties of the calendar, whose place is in front,
 * and all instants in local time. No text of people's holds a line end, so the first event is one.
 */
export function withTimeZone(text: string, name: string, component: string): string {
	const events = text.indexOf('BEGIN:VEVENT\r\n');
	return `${text.slice(0, events)}X-WR-TIMEZONE:${name}\r\n${component}\r\n${text.slice(events)}`;
}

function eventData(event: FeedEvent, { timeZone, language }: Calendar): ICalEventData {
	const { id, title, date, url, categories } = event;
	const cancelled = date.state === 'cancelled';
	const when = startAndEnd(date.dates, timeZone);
	return {
		...when,
		id: `${id}@fortschrift`,
		sequence: date.sequence,
		stamp: Temporal.Instant.from(date.changedAt),
		created: Temporal.Instant.from(date.firstAt),
		lastModified: Temporal.Instant.from(date.changedAt),
		// Some calendars show a cancelled event like any other: then its title says it.
		summary: cancelled ? feedWords[language].cancelled(title) : title,
		description: describe(event, language),
		...(date.dates.place && { location: date.dates.place }),
		categories: categories.map((name) => ({ name })),
		url,
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		// Three weeks of a feedback round keep nobody busy.
		transparency:
			cancelled || when.allDay ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE
	};
}

/** Days end with the first day after (RFC 5545, 3.6.1). An hour has no end: nobody has named one. */
export function startAndEnd(dates: KnownDates, timeZone: string) {
	const time = timeOf(dates);
	if (time.kind === 'hour') {
		const start = Temporal.PlainDateTime.from(`${time.day}T${time.time}`);
		return { allDay: false, timezone: timeZone, start: start.toZonedDateTime(timeZone) };
	}
	return {
		allDay: true,
		start: Temporal.PlainDate.from(time.from),
		end: Temporal.PlainDate.from(addDays(time.to, 1))
	};
}

function describe({ date, contents, url }: FeedEvent, language: WrittenLanguage): string {
	const words = feedWords[language];
	const format = formatFor(language);
	const { dates, before, reason, state } = date;
	const old =
		before &&
		(before.endsOn
			? format.span(before.startsOn, before.endsOn)
			: format.dayAndTime(before.startsOn, before.startsAt));
	return [
		state === 'cancelled' && words.fellOut,
		old && words.moved(old),
		reason && words.reason(reason),
		dates.endsOn && dates.startsAt && words.begins(format.time(dates.startsAt)),
		...contents,
		words.more(url)
	]
		.filter(Boolean)
		.join('\n');
}
