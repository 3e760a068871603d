import type { Day } from '#shared/dates.ts';

/**
 * A time zone for calendars (RFC 5545, 3.6.5): each change of the clock that counts between two days, as
 * it was or is decided. Nothing is guessed by a rule, so a law that changes later changes this too.
 */
export function timeZoneComponent(timeZone: string, from: Day, to: Day): string {
	const begin = Temporal.PlainDate.from(from).toZonedDateTime(timeZone);
	const end = Temporal.PlainDate.from(to).add({ days: 1 }).toZonedDateTime(timeZone);
	const changes: Temporal.ZonedDateTime[] = [];
	const before = begin.add({ seconds: 1 }).getTimeZoneTransition('previous');
	for (
		let change = before ?? begin.getTimeZoneTransition('next');
		change && Temporal.ZonedDateTime.compare(change, end) < 0;
		change = change.getTimeZoneTransition('next')
	)
		changes.push(change);
	const parts = changes.length > 0 ? changes.map(observance) : [unchanging(begin)];
	return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts.flat(), 'END:VTIMEZONE'].join('\r\n');
}

/** The clock as it was before shows when it is put on or back. */
function observance(change: Temporal.ZonedDateTime): string[] {
	const old = change.subtract({ nanoseconds: 1 });
	const shown = change.toInstant().toZonedDateTimeISO(old.offset).toPlainDateTime();
	const kind = change.offsetNanoseconds > old.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD';
	return part(kind, shown, old.offset, change.offset);
}

function unchanging(begin: Temporal.ZonedDateTime): string[] {
	const first = Temporal.PlainDateTime.from('1970-01-01T00:00:00');
	return part('STANDARD', first, begin.offset, begin.offset);
}

function part(kind: string, at: Temporal.PlainDateTime, from: string, to: string): string[] {
	return [
		`BEGIN:${kind}`,
		`DTSTART:${at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`,
		`TZOFFSETFROM:${from.replaceAll(':', '')}`,
		`TZOFFSETTO:${to.replaceAll(':', '')}`,
		`END:${kind}`
	];
}
