import type { Day } from '#shared/dates.ts';
import type { Land } from '../lands.ts';
import { holidayYears, publicHolidayTable } from './tables.ts';

export type PublicHoliday = { readonly day: Day; readonly name: HolidayName };
export type HolidayName = { readonly de: string; readonly en: string };

/** The days from one day to another that the law makes free in the whole Land, in order. */
export function publicHolidays(land: Land, fromDay: Day, toDay: Day): readonly PublicHoliday[] {
	return holidaysOf(land).filter(({ day }) => day >= fromDay && day <= toDay);
}

/** Years for which nobody has worked out public holidays and feasts: said, never guessed. */
export function yearsWithoutHolidays(fromDay: Day, toDay: Day): readonly number[] {
	return yearsFrom(fromDay, toDay).filter(
		(year) => year < holidayYears.first || year > holidayYears.last
	);
}

/** The calendar years that a span of days touches. */
export function yearsFrom(fromDay: Day, toDay: Day): readonly number[] {
	const first = Number(fromDay.slice(0, 4));
	const last = Number(toDay.slice(0, 4));
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

const known = new Map<Land, readonly PublicHoliday[]>();

/** The table is read once per Land, when somebody asks. */
function holidaysOf(land: Land): readonly PublicHoliday[] {
	const kept = known.get(land) ?? readTable(land);
	known.set(land, kept);
	return kept;
}

function readTable(land: Land): PublicHoliday[] {
	return publicHolidayTable
		.trim()
		.split('\n')
		.map((line) => line.split(' | '))
		.filter(([, , where = '']) => where === '*' || where.split(' ').includes(land))
		.flatMap(([de = '', en = '', , days = '']) =>
			days.split(' ').map((day) => ({ day, name: { de, en } }))
		)
		.sort((a, b) => (a.day < b.day ? -1 : 1));
}
