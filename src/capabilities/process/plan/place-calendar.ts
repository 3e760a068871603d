import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { SchoolHoliday } from '../holidays/school-holiday-rows.ts';
import type { Land } from '../lands.ts';
import { councilDays, type CouncilRule } from './council-days.ts';
import type { PlanCalendar } from './definition.ts';
import { landCalendar } from './land-calendar.ts';

/** The free days of a Land and the session days of its council, over a span. */
export function placeCalendar(
	land: Land,
	span: { readonly from: Day; readonly to: Day },
	sessions: CouncilRule,
	language: WrittenLanguage = 'de',
	rows?: readonly SchoolHoliday[]
): PlanCalendar {
	const calendar = landCalendar(land, span, language, rows);
	return { ...calendar, councilDays: councilDays(sessions, span.from, span.to, calendar) };
}
