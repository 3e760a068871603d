import type { Day } from '#shared/dates.ts';
import type { HolidayName } from './public-holidays.ts';
import { religiousFeastTable } from './tables.ts';

export type Faith = 'muslim' | 'jewish' | 'orthodox' | 'yazidi' | 'christian';

export type ReligiousFeast = {
	readonly first: Day;
	readonly last: Day;
	readonly name: HolidayName;
	readonly faith: Faith;
	/** The moon is sighted, or communities differ: the feast may be kept a day earlier or later. */
	readonly mayShift: boolean;
	/** Begins at sunset of the day before: an evening meeting on that day is in the way too. */
	readonly beginsOnEve: boolean;
};

/** Feasts that touch a span of days, in order: hints for whoever plans, never an obstacle. */
export function religiousFeasts(fromDay: Day, toDay: Day): readonly ReligiousFeast[] {
	allFeasts ??= readTable();
	return allFeasts.filter(({ first, last }) => last >= fromDay && first <= toDay);
}

let allFeasts: readonly ReligiousFeast[] | undefined;

function readTable(): ReligiousFeast[] {
	return religiousFeastTable
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [faith, de = '', en = '', periods = ''] = line.split(' | ');
			return periods.split(' ').map((period) => feast(faith as Faith, { de, en }, period));
		})
		.sort((a, b) => (a.first < b.first ? -1 : 1));
}

function feast(faith: Faith, name: HolidayName, period: string): ReligiousFeast {
	const [first = '', last = first] = period.split('/');
	const mayShift = faith === 'muslim' || faith === 'yazidi';
	return { first, last, name, faith, mayShift, beginsOnEve: faith === 'jewish' };
}
