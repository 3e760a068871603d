import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { religiousFeasts } from '../holidays/religious-feasts.ts';
import { kindOf, schoolHolidays } from '../holidays/school-holidays.ts';
import type { Land } from '../lands.ts';
import type { SessionRule } from './answers.ts';
import { dayAt, numberOf, weekdayOf } from './day-number.ts';
import type { PlanCalendar } from './definition.ts';

/** The free days of a Land and the session days of its council, over a span. */
export function placeCalendar(
	land: Land,
	span: { readonly from: Day; readonly to: Day },
	sessions: SessionRule,
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
	return {
		publicHolidays: publicHolidays(land, span.from, span.to).map(named),
		schoolHolidays: school,
		unknownSchoolYears: missing,
		councilDays: sessionDays(sessions, span).filter(
			(day) => !school.some(({ first, last, summer }) => summer && first <= day && day <= last)
		),
		feasts: religiousFeasts(span.from, span.to).map(named)
	};
}

function sessionDays({ weekday, week }: SessionRule, span: { from: Day; to: Day }): readonly Day[] {
	const days: Day[] = [];
	for (let number = numberOf(span.from); number <= numberOf(span.to); number++) {
		if (weekdayOf(number) !== weekday) continue;
		const day = dayAt(number);
		const isLast = dayAt(number + 7).slice(0, 7) !== day.slice(0, 7);
		const place = Math.ceil(Number(day.slice(8)) / 7);
		if (week === 5 ? isLast : place === week) days.push(day);
	}
	return days;
}
