import { calendarWords } from '#shared/calendar-words.ts';
import { isDay, type Day } from '#shared/dates.ts';

/**
 * A time as exactly as it is known: `2018-03-01`, `2018-03`, `2018-Q1`, `2018`. It stands for a period
 * that begins with its first day and ends before the first day that is no longer part of it.
 */
export type Period = { readonly from: Day; readonly before: Day };

/** From when to when something lasts; null where nobody knows or where it has no end. */
export type Span = { readonly from: Day | null; readonly before: Day | null };

const year = '((?:19|20|21)\\d\\d)';
const exact = new RegExp(`^${year}(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-\\d\\d)?))?$`);
const months = [...calendarWords.de.months, ...calendarWords.en.months];
const month = `(${months.join('|')})`;

/** How people write a time → how it is kept. */
const spellings: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
	[/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, (d, m, y) => `${y}-${two(m)}-${two(d)}`],
	[
		new RegExp(`^(\\d{1,2})\\.? ?${month} ${year}$`, 'i'),
		(d, m, y) => `${y}-${place(m)}-${two(d)}`
	],
	[new RegExp(`^${month} ${year}$`, 'i'), (m, y) => `${y}-${place(m)}`],
	[/^(\d{1,2})[./](\d{4})$/, (m, y) => `${y}-${two(m)}`],
	[/^Q([1-4])[ /.-]?(\d{4})$/i, (q, y) => `${y}-Q${q}`],
	[/^(\d{4})[ /-]?Q([1-4])$/i, (y, q) => `${y}-Q${q}`],
	[/^([1-4])\.? ?Quartal (\d{4})$/i, (q, y) => `${y}-Q${q}`],
	[/^quarter ([1-4])(?: of)? (\d{4})$/i, (q, y) => `${y}-Q${q}`]
];

/** Reads a time as people write it, in German or English; nothing for what is no time. */
export function readTime(written: string): string | undefined {
	const text = written.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	if (exact.test(text)) return ofTheCalendar(text);
	for (const [spelling, keep] of spellings) {
		const found = spelling.exec(text);
		if (found) return ofTheCalendar(keep(...found.slice(1)));
	}
	return undefined;
}

export function periodOf(time: string): Period {
	const from = firstDay(time);
	const { years, months: count, days } = lengths[precisionOf(time)];
	return {
		from,
		before: Temporal.PlainDate.from(from).add({ years, months: count, days }).toString()
	};
}

/** The last day that a time may mean. */
export function lastDayOf(time: string): Day {
	return Temporal.PlainDate.from(periodOf(time).before).subtract({ days: 1 }).toString();
}

/** The end lies before the start, whatever days are meant. */
export function endsBeforeStart(starts: string, ends: string): boolean {
	return periodOf(ends).before <= periodOf(starts).from;
}

/** From the first day on which it may begin until the last on which it may end. */
export function spanOf(sheet: {
	readonly starts: string | null;
	readonly ends: string | null;
}): Span {
	return {
		from: sheet.starts && periodOf(sheet.starts).from,
		before: sheet.ends && periodOf(sheet.ends).before
	};
}

/** Two spans share a day; what has no known start or end is open there. */
export function overlap(one: Span, other: Span): boolean {
	const begins = (span: Span, before: Day | null) =>
		span.from === null || before === null || span.from < before;
	return begins(one, other.before) && begins(other, one.before);
}

/** Somebody has said how long it goes on: until when, without end, or again and again. */
export function hasEnd(sheet: {
	readonly ends: string | null;
	readonly permanent: boolean;
	readonly recurring: string | null;
}): boolean {
	return sheet.ends !== null || sheet.permanent || sheet.recurring !== null;
}

const lengths = {
	day: { years: 0, months: 0, days: 1 },
	month: { years: 0, months: 1, days: 0 },
	quarter: { years: 0, months: 3, days: 0 },
	year: { years: 1, months: 0, days: 0 }
} as const;

function precisionOf(time: string): keyof typeof lengths {
	if (time.includes('Q')) return 'quarter';
	return time.length === 4 ? 'year' : time.length === 7 ? 'month' : 'day';
}

function firstDay(time: string): Day {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(time);
	if (quarter) return `${quarter[1]}-${two(String(Number(quarter[2]) * 3 - 2))}-01`;
	return `${time}-01-01`.slice(0, 10);
}

/** The 31st of February has the form of a day and is none. */
function ofTheCalendar(time: string): string | undefined {
	if (!exact.test(time)) return undefined;
	return isDay(firstDay(time)) ? time : undefined;
}

function two(number = ''): string {
	return number.padStart(2, '0');
}

/** The number of a month, by its name in either language. */
function place(name = ''): string {
	const index = months.findIndex((known) => known.toLowerCase() === name.toLowerCase());
	return two(String((index % 12) + 1));
}
