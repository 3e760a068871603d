/** A day as `2017-03-08`, a time of day as `17:00`, an instant as `2017-03-08T16:00:00.000Z`. */
export type Day = string;
export type Instant = string;

export function dayOf(instant: Instant, timeZone: string): Day {
	return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The instant of a local day and time; a time that the clock change skips moves forward. */
export function instantOf(day: Day, time: string, timeZone: string): Instant {
	const local = Temporal.PlainDateTime.from(`${day}T${time}`);
	return normalise(local.toZonedDateTime(timeZone).toInstant());
}

/** The first instant of the day after: until then a sentence with "heute" or "morgen" is true. */
export function nextMidnight(instant: Instant, timeZone: string): Instant {
	const today = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
	return normalise(today.add({ days: 1 }).toZonedDateTime(timeZone).toInstant());
}

export function addDays(day: Day, days: number): Day {
	return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function addHours(instant: Instant, hours: number): Instant {
	return normalise(Temporal.Instant.from(instant).add({ hours }));
}

/** Whole days from one day to another; negative when the second lies before. */
export function daysBetween(from: Day, to: Day): number {
	return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
		.days;
}

export function isDay(text: string): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(text) && parses(() => Temporal.PlainDate.from(text));
}

export function isTime(text: string): boolean {
	return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function normalise(instant: Temporal.Instant): Instant {
	return instant.toString({ smallestUnit: 'millisecond' });
}

function parses(parse: () => unknown): boolean {
	try {
		parse();
		return true;
	} catch {
		return false;
	}
}
