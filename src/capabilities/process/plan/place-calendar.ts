import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { religiousFeasts } from '../holidays/religious-feasts.ts';
import { kindOf, schoolHolidays } from '../holidays/school-holidays.ts';
import type { Land } from '../lands.ts';
import { councilDays, type CouncilRule } from './council-days.ts';
import type { PlanCalendar } from './definition.ts';

/** The free days of a Land and the session days of its council, over a span. */
export function placeCalendar(
	land: Land,
	span: { readonly from: Day; readonly to: Day },
	sessions: CouncilRule,
	language: WrittenLanguage = 'de'
): PlanCalendar {
	const { known, missing } = schoolHolidays(land, span.from, span.to);
	const named = <Named extends { name: { de: string; en: string } }>({ name, ...rest }: Named) => ({
		...rest,
		name: name[language]
	});
	const school = known.map(({ first, last, name }) => ({
		...{ first, last, name },
		summer: kindOf(name) === 'summer'
	}));
	const publicDays = publicHolidays(land, span.from, span.to).map(named);
	const free = { schoolHolidays: school, publicHolidays: publicDays };
	return {
		...free,
		unknownSchoolYears: missing,
		councilDays: councilDays(sessions, span.from, span.to, free),
		feasts: religiousFeasts(span.from, span.to).map(named)
	};
}
