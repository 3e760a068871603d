import type { SheetCalendar } from '#shared/sheet/sheet.ts';

/** The free days and feasts of a Land in a span of time, by their names in a language. */
export function freeDays(): SheetCalendar {
	return { publicHolidays: [], schoolHolidays: [], feasts: [] };
}
