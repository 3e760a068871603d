import { addDays, type Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { religiousFeasts } from '../holidays/religious-feasts.ts';
import type { SchoolHoliday } from '../holidays/school-holiday-rows.ts';
import { kindOf, schoolHolidays } from '../holidays/school-holidays.ts';
import type { Land } from '../lands.ts';
import type { PlanCalendar } from './definition.ts';

/** Deadlines are counted over the edges of a plan, so the free days just outside count too. */
const around = 60;

/** The free days of a Land for a plan, as far as they are known; `rows` where more was imported. */
export function landCalendar(
	land: Land,
	{ from, to }: { readonly from: Day; readonly to: Day },
	language: WrittenLanguage,
	rows?: readonly SchoolHoliday[]
): Omit<PlanCalendar, 'councilDays'> {
	const [before, after] = [addDays(from, -around), addDays(to, around)];
	return {
		publicHolidays: publicHolidays(land, before, after).map(({ day, name }) => ({
			day,
			name: name[language]
		})),
		schoolHolidays: schoolHolidays(land, before, after, rows).known.map(
			({ first, last, name }) => ({
				...{ first, last, name },
				summer: kindOf(name) === 'summer'
			})
		),
		unknownSchoolYears: schoolHolidays(land, from, to, rows).missing,
		feasts: religiousFeasts(from, to).map(({ first, last, name }) => ({
			...{ first, last },
			name: name[language]
		}))
	};
}
