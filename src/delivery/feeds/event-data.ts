import type { KnownDates } from '#process/announcements.ts';
import { instantOf } from '#shared/dates.ts';
import { timeOf, type FeedEvent } from './event.ts';

const statusOf = {
	fixed: 'EventScheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled'
} as const;

/** A date as data for search engines and assistive programs: schema.org `Event` as JSON-LD. */
export function eventData(
	event: FeedEvent,
	process: { timeZone: string; city: string; title: string; url: string; language: string }
): string {
	const { date, title, contents, url } = event;
	const { dates, before, state } = date;
	const start = startOf(dates, process.timeZone);
	const old = before && startOf(before, process.timeZone);
	const time = timeOf(dates);
	return scriptSafe({
		'@context': 'https://schema.org',
		'@type': 'Event',
		'@id': url,
		url,
		name: title,
		...(contents.length > 0 && { description: contents.join(' ') }),
		startDate: start,
		...(time.kind === 'days' && { endDate: time.to }),
		...(old && old !== start && { previousStartDate: old }),
		eventStatus: `https://schema.org/${statusOf[state]}`,
		location: {
			'@type': 'Place',
			name: dates.place ?? process.city,
			address: { '@type': 'PostalAddress', addressLocality: process.city }
		},
		organizer: { '@type': 'Organization', name: process.title, url: process.url },
		inLanguage: process.language
	});
}

/** With the offset of its time zone when it has an hour: `2017-05-18T17:00:00+02:00`. */
function startOf(dates: KnownDates, timeZone: string): string {
	const time = timeOf(dates);
	if (time.kind === 'days') return time.from;
	const instant = Temporal.Instant.from(instantOf(time.day, time.time, timeZone));
	return instant.toString({ timeZone, smallestUnit: 'second' });
}

/** JSON that may stand in a page as it is: none of its characters means anything to HTML. */
function scriptSafe(data: object): string {
	return JSON.stringify(data).replaceAll(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
