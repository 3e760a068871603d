import type { Day } from '#shared/dates.ts';
import type { Land } from '../lands.ts';
import { parseSchoolHolidaysCsv } from './import-csv.ts';
import { yearsFrom } from './public-holidays.ts';
import { overlap, type SchoolHoliday } from './school-holiday-rows.ts';
import { schoolHolidays2026 } from './years/2026.ts';
import { schoolHolidays2027 } from './years/2027.ts';
import { schoolHolidays2028 } from './years/2028.ts';
import { schoolHolidays2029 } from './years/2029.ts';
import { brandenburg2016To2019 } from './years/brandenburg-2016-2019.ts';

/** Tables that a person may correct and continue: a new year is a new file, named here. */
export const schoolHolidayTables = [
	brandenburg2016To2019,
	schoolHolidays2026,
	schoolHolidays2027,
	schoolHolidays2028,
	schoolHolidays2029
] as const;

export type KnownSchoolHolidays = {
	readonly known: readonly SchoolHoliday[];
	/** Years of the span for which the Land's holidays are not, or not all, known. */
	readonly missing: readonly number[];
};

/** The school holidays of a Land that touch a span of days, in order, and the years nobody entered. */
export function schoolHolidays(
	land: Land,
	fromDay: Day,
	toDay: Day,
	rows: readonly SchoolHoliday[] = ownSchoolHolidays()
): KnownSchoolHolidays {
	const known = rows
		.filter((row) => row.land === land && row.last >= fromDay && row.first <= toDay)
		.sort((a, b) => (a.first < b.first ? -1 : 1));
	const missing = yearsFrom(fromDay, toDay).filter((year) => !isComplete(rows, land, year));
	return { known, missing };
}

/** Summer holidays forbid group work (S13); all others are a warning. */
export function kindOf(name: string): 'summer' | 'other' {
	return /sommerferien/i.test(name) ? 'summer' : 'other';
}

/**
 * What an installation imported goes before what the product brings along. A Land's year that the
 * import holds completely replaces ours; of other years, such as the half of a school year, only the
 * holidays that overlap are replaced.
 */
export function withImported(
	base: readonly SchoolHoliday[],
	imported: readonly SchoolHoliday[]
): readonly SchoolHoliday[] {
	const staying = base.filter(
		(row) =>
			!isComplete(imported, row.land, yearOf(row)) && !imported.some((other) => overlap(other, row))
	);
	return [...staying, ...imported];
}

let ownRows: readonly SchoolHoliday[] | undefined;

/** Read when somebody asks for the first time, not at the start. */
export function ownSchoolHolidays(): readonly SchoolHoliday[] {
	ownRows ??= schoolHolidayTables.flatMap((table) => parseSchoolHolidaysCsv(table).rows);
	return ownRows;
}

/** Every Land has summer and Christmas holidays: without both, a year is not all there. */
function isComplete(rows: readonly SchoolHoliday[], land: Land, year: number): boolean {
	const names = rows
		.filter((row) => row.land === land && yearOf(row) === year)
		.map(({ name }) => name);
	return (
		names.some((name) => kindOf(name) === 'summer') &&
		names.some((name) => /weihnachtsferien/i.test(name))
	);
}

/** Holidays belong to the year in which they begin. */
function yearOf({ first }: SchoolHoliday): number {
	return Number(first.slice(0, 4));
}
