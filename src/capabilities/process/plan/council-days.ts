import type { Day } from '#shared/dates.ts';
import { dayAt, numberOf, weekdayOf } from './day-number.ts';
import type { PlanCalendar } from './definition.ts';

/** When a council meets: `the last Wednesday of each month, not in the summer holidays`. */
export type CouncilRule = {
	/** 1 is Monday. */
	readonly weekday: number;
	readonly week: 1 | 2 | 3 | 4 | 'last';
	/** Sessions that the rule names but that do not take place. */
	readonly except?: readonly Day[];
	/** Sessions besides, and the days to which others were moved. */
	readonly also?: readonly Day[];
	readonly notIn?: 'summerHolidays' | 'schoolHolidays';
};

/** The session days from one day to another, both included, in order; never on a public holiday unless named. */
export function councilDays(
	rule: CouncilRule,
	from: Day,
	to: Day,
	{ schoolHolidays, publicHolidays }: Pick<PlanCalendar, 'schoolHolidays' | 'publicHolidays'>
): readonly Day[] {
	const left = new Set([...(rule.except ?? []), ...publicHolidays.map(({ day }) => day)]);
	const closed = schoolHolidays.filter(
		({ summer }) => rule.notIn === 'schoolHolidays' || (rule.notIn === 'summerHolidays' && summer)
	);
	const regular = monthsFrom(from, to)
		.map((month) => sessionIn(month, rule))
		.filter((day) => !left.has(day))
		.filter((day) => !closed.some(({ first, last }) => first <= day && day <= last));
	return [...new Set([...regular, ...(rule.also ?? [])])]
		.filter((day) => from <= day && day <= to)
		.sort();
}

/** The months that a span touches, as `2017-03`. */
function monthsFrom(from: Day, to: Day): readonly string[] {
	const months: string[] = [];
	for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month))
		months.push(month);
	return months;
}

function sessionIn(month: string, { weekday, week }: CouncilRule): Day {
	const first = numberOf(`${month}-01`);
	const firstOne = first + ((weekday - weekdayOf(first) + 7) % 7);
	if (week !== 'last') return dayAt(firstOne + 7 * (week - 1));
	const end = numberOf(`${nextMonth(month)}-01`) - 1;
	return dayAt(firstOne + 7 * Math.floor((end - firstOne) / 7));
}

function nextMonth(month: string): string {
	const [year = 0, place = 0] = month.split('-').map(Number);
	const [nextYear, next] = place === 12 ? [year + 1, 1] : [year, place + 1];
	return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}
