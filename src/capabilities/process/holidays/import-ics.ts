import { addDays, dayOf, instantOf, isTime, type Day } from '#shared/dates.ts';
import type { Land } from '../lands.ts';
import {
	readDay,
	spanFinding,
	withoutOverlaps,
	type FoundRow,
	type ImportFinding,
	type ImportReason,
	type SchoolHoliday,
	type SchoolHolidayImport
} from './school-holiday-rows.ts';

type Line = { readonly line: number; readonly name: string; readonly value: string };

/** Calendars hold other days too; what is free for schools says so in its name. */
const freeForSchools = /ferien|frei\b|freier|brückentag|pause|\btage? (vor|nach) /i;
const otherDay = /\((gesetzlicher )?feiertag\)|schultag|beginn|zeugnis/i;

/**
 * School holidays from a calendar file (RFC 5545), as ministries offer it: events of whole days.
 * Not understood on purpose: rules of repetition, which school holidays do not have.
 */
export function parseSchoolHolidaysIcs(text: string, land: Land): SchoolHolidayImport {
	const found: FoundRow[] = [];
	const findings: ImportFinding[] = [];
	for (const event of eventsOf(unfold(text))) {
		const line = event[0]?.line ?? 1;
		const row = readEvent(event, land);
		if (typeof row === 'string') findings.push({ line, reason: row });
		else found.push({ line, row });
	}
	return withoutOverlaps(found, findings);
}

function readEvent(event: readonly Line[], land: Land): SchoolHoliday | ImportReason {
	const value = (name: string) => event.find((line) => line.name === name)?.value.trim();
	const name = plain(value('SUMMARY') ?? '').trim();
	if (name === '') return 'no-name';
	if (!freeForSchools.test(name) || otherDay.test(name)) return 'no-school-holiday';
	if (value('RRULE') ?? value('RDATE')) return 'repeats';
	const first = momentOf(value('DTSTART'))?.day;
	if (!first) return 'bad-date';
	const last = lastDay(first, value('DTEND'), value('DURATION'));
	if (!last) return 'bad-date';
	return (
		spanFinding(first, last) ?? { land, name, first, last, source: '', retrieved: null, note: '' }
	);
}

/** The end is the first day that is no longer free; without an end it is one day. */
function lastDay(first: Day, end: string | undefined, length: string | undefined): Day | undefined {
	if (end !== undefined) {
		const after = momentOf(end);
		if (!after) return undefined;
		// Some calendars end a day where it begins, or shortly before midnight.
		return after.day === first || !after.midnight ? after.day : addDays(after.day, -1);
	}
	if (length === undefined) return first;
	const weeks = /^\+?P(\d{1,2})W$/.exec(length)?.[1];
	const days = weeks ? Number(weeks) * 7 : Number(/^\+?P(\d{1,3})D(T0[HMS])?$/.exec(length)?.[1]);
	return days >= 1 ? addDays(first, days - 1) : undefined;
}

/** `20260709`, with a local time `20260709T000000`, or as midnight in Germany `20260708T220000Z`. */
function momentOf(written = ''): { day: Day; midnight: boolean } | undefined {
	const [, date = '', time = '000000', utc] = /^(\d{8})(?:T(\d{6})(Z?))?$/.exec(written) ?? [];
	const day = readDay(date);
	if (!day) return undefined;
	const [hour = '', minute = ''] = time.match(/\d\d/g) ?? [];
	if (!isTime(`${hour}:${minute}`)) return undefined;
	if (!utc) return { day, midnight: time === '000000' };
	const instant = `${day}T${hour}:${minute}:00.000Z`;
	const local = dayOf(instant, 'Europe/Berlin');
	return { day: local, midnight: instantOf(local, '00:00', 'Europe/Berlin') === instant };
}

/** The lines of each event; an alarm inside an event is passed over. */
function eventsOf(lines: readonly Line[]): Line[][] {
	const events: Line[][] = [];
	let open: Line[] | undefined;
	let inside = 0;
	for (const line of lines) {
		const what = line.value.trim().toUpperCase();
		if (line.name === 'BEGIN' && what === 'VEVENT') {
			open = [line];
			inside = 0;
			events.push(open);
		} else if (line.name === 'END' && what === 'VEVENT') open = undefined;
		else if (line.name === 'BEGIN') inside += 1;
		else if (line.name === 'END') inside -= 1;
		else if (inside === 0) open?.push(line);
	}
	return events;
}

/** Long lines go on in the next one after a blank; each keeps the number of its first line. */
function unfold(text: string): Line[] {
	const whole: { line: number; written: string }[] = [];
	for (const [place, written] of text
		.replace(/^\uFEFF/, '')
		.split(/\r\n|\r|\n/)
		.entries()) {
		const before = whole.at(-1);
		if (before && /^[ \t]/.test(written)) before.written += written.slice(1);
		else whole.push({ line: place + 1, written });
	}
	return whole.flatMap(({ line, written }) => {
		const [, name, value] = /^([\w-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(written) ?? [];
		return name === undefined ? [] : [{ line, name: name.toUpperCase(), value: value ?? '' }];
	});
}

function plain(value: string): string {
	return value.replaceAll(/\\([nN,;\\])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign));
}
