import { publicHolidays } from '#process/holidays/public-holidays.ts';
import { religiousFeasts, type ReligiousFeast } from '#process/holidays/religious-feasts.ts';
import type { SchoolHoliday } from '#process/holidays/school-holiday-rows.ts';
import { schoolHolidays } from '#process/holidays/school-holidays.ts';
import { lands, type Land } from '#process/lands.ts';
import { addDays, type Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { SheetCalendar } from '#shared/sheet/sheet.ts';

/** Rows of a drawing begin before its first step and end after its last one. */
const around = 31;

/** The free days of a Land and the feasts in and around a span of time, by their names in a language. */
export function freeDays(
	land: string,
	span: { readonly from: Day; readonly to: Day } | undefined,
	language: WrittenLanguage,
	rows?: readonly SchoolHoliday[]
): SheetCalendar {
	const code = lands.find((one): one is Land => one === land);
	if (!span) return { publicHolidays: [], schoolHolidays: [], feasts: [] };
	const [from, to] = [addDays(span.from, -around), addDays(span.to, around)];
	const free = code ? publicHolidays(code, from, to) : [];
	const isFree = ({ first, last }: ReligiousFeast) =>
		free.some(({ day }) => day >= first && day <= last);
	return {
		publicHolidays: free.map(({ day, name }) => ({ day, name: name[language] })),
		schoolHolidays: code
			? schoolHolidays(code, from, to, rows).known.map(({ first, last, name }) => ({
					first,
					last,
					name
				}))
			: [],
		feasts: religiousFeasts(from, to)
			// Those that the law keeps are named as public holidays.
			.filter((feast) => feast.faith !== 'christian' || !isFree(feast))
			.map(({ first, last, name }) => ({ first, last, name: name[language] }))
	};
}
