import { daysBetween, isDay, type Day } from '#shared/dates.ts';
import { lands, type Land } from '../lands.ts';

/** One span of school holidays in one Land, its last day included, and where that is known from. */
export type SchoolHoliday = {
	readonly land: Land;
	readonly name: string;
	readonly first: Day;
	readonly last: Day;
	readonly source: string;
	/** The day on which somebody looked at the source. */
	readonly retrieved: Day | null;
	readonly note: string;
};

/** What is wrong in one line of a file; lines are counted from one. */
export type ImportFinding = { readonly line: number; readonly reason: ImportReason };
export type ImportReason =
	| 'empty'
	| 'unknown-land'
	| 'no-name'
	| 'bad-date'
	| 'end-before-start'
	| 'too-long'
	| 'overlapping'
	| 'repeats'
	| 'no-school-holiday';

/** The rows that can be read, and what was found in the others. */
export type SchoolHolidayImport = {
	readonly rows: readonly SchoolHoliday[];
	readonly findings: readonly ImportFinding[];
};

export type FoundRow = { readonly line: number; readonly row: SchoolHoliday };

/** No school holidays of a Land last longer: a longer span is a slip, mostly in the year. */
const mostDays = 60;

/** `BB`, `DE-BB` or `de-bb`. */
export function readLand(text: string): Land | undefined {
	const code = text.trim().toUpperCase().replace(/^DE-/, '');
	return lands.find((land) => land === code);
}

/** `2026-07-09`, `9.7.2026` or `20260709`. */
export function readDay(text: string): Day | undefined {
	const written = text.trim();
	const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
	const short = /^(\d{4})(\d\d)(\d\d)$/.exec(written);
	const [year, month, day] = german ? german.slice(1).reverse() : short ? short.slice(1) : [];
	const tried = year ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') : written;
	return isDay(tried) ? tried : undefined;
}

export function spanFinding(first: Day, last: Day): ImportReason | undefined {
	if (last < first) return 'end-before-start';
	return daysBetween(first, last) >= mostDays ? 'too-long' : undefined;
}

/** Holidays of one Land never overlap: of two that do, the later line is not taken. */
export function withoutOverlaps(
	found: readonly FoundRow[],
	findings: readonly ImportFinding[]
): SchoolHolidayImport {
	const taken: SchoolHoliday[] = [];
	const byYear = new Map<string, SchoolHoliday[]>();
	const overlapping: ImportFinding[] = [];
	for (const { line, row } of found) {
		// In a year there is room for few holidays, so that long files are no burden either.
		const years = new Set([row.first, row.last].map((day) => `${row.land} ${day.slice(0, 4)}`));
		const beside = [...years].flatMap((year) => byYear.get(year) ?? []);
		if (beside.some((other) => overlap(other, row)))
			overlapping.push({ line, reason: 'overlapping' });
		else {
			taken.push(row);
			for (const year of years) byYear.set(year, [...(byYear.get(year) ?? []), row]);
		}
	}
	const all = [...findings, ...overlapping].sort((a, b) => a.line - b.line);
	const nothing = taken.length === 0 && all.length === 0;
	return { rows: taken, findings: nothing ? [{ line: 1, reason: 'empty' }] : all };
}

export function overlap(one: SchoolHoliday, other: SchoolHoliday): boolean {
	return one.land === other.land && one.first <= other.last && other.first <= one.last;
}
