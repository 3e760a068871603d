import type { Land } from '../lands.ts';
import { parseSchoolHolidaysCsv } from './import-csv.ts';
import { parseSchoolHolidaysIcs } from './import-ics.ts';
import type { ImportFinding, SchoolHolidayImport } from './school-holiday-rows.ts';

/** A file of school holidays, told apart by how it begins. A calendar does not name its Land, a table does. */
export function parseSchoolHolidays(source: string, land: Land): SchoolHolidayImport {
	return /^\s*BEGIN:VCALENDAR/i.test(source)
		? parseSchoolHolidaysIcs(source, land)
		: parseSchoolHolidaysCsv(source);
}

/** Calendars hold other days too; that they are left out is no reason to refuse the rest. */
export function isHarmless({ reason }: ImportFinding): boolean {
	return reason === 'no-school-holiday';
}
