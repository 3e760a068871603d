import { isDay } from '#shared/dates.ts';
import type { DayTables } from './day-tables.ts';
import type { Period } from './finding.ts';
import type { PlanCalendar, PlanDates, PlanDefinition } from './definition.ts';

/** First and last day of a step as places in the horizon; they may lie outside of it. */
export type Placed = { readonly start: number; readonly end: number };
export type Places = ReadonlyMap<string, Placed>;
export type PlaceOf = (step: string) => Placed | undefined;

/** The days of a plan as places, and what is no day or belongs to no step. */
export function placeDates(
	{ steps }: PlanDefinition,
	dates: PlanDates,
	tables: DayTables
): { places: Places; unknown: readonly string[]; noDays: readonly (readonly [string, string])[] } {
	const known = new Set(steps.map(({ id }) => id));
	const places = new Map<string, Placed>();
	const unknown: string[] = [];
	const noDays: (readonly [string, string])[] = [];
	for (const [id, { start, end }] of Object.entries(dates)) {
		const wrong = [start, end].find((day) => !isDay(day));
		if (!known.has(id)) unknown.push(id);
		else if (wrong !== undefined) noDays.push([id, wrong]);
		else places.set(id, { start: tables.place(start), end: tables.place(end) });
	}
	return { places, unknown, noDays };
}

export function isInside({ start, end }: Placed, tables: DayTables): boolean {
	const [first, last] = start <= end ? [start, end] : [end, start];
	return first >= 0 && last < tables.length;
}

/** What the calendar calls a day. */
export class NamedDays {
	readonly #holidays = new Map<number, Period>();
	readonly #school = new Map<number, Period & { readonly summer: boolean }>();
	readonly #feasts = new Map<number, Period[]>();

	constructor(calendar: PlanCalendar, tables: DayTables) {
		for (const { day, name } of calendar.publicHolidays)
			this.#holidays.set(tables.place(day), { first: day, last: day, name });
		const each = (period: Period, tell: (place: number) => void) => {
			const last = Math.min(tables.place(period.last), tables.length - 1);
			for (let at = Math.max(0, tables.place(period.first)); at <= last; at++) tell(at);
		};
		for (const period of calendar.schoolHolidays)
			each(period, (at) => {
				if (period.summer || !this.#school.has(at)) this.#school.set(at, period);
			});
		for (const period of calendar.feasts)
			each(period, (at) => {
				const known = this.#feasts.get(at);
				if (known) known.push(period);
				else this.#feasts.set(at, [period]);
			});
	}

	publicHoliday(place: number): Period | undefined {
		return this.#holidays.get(place);
	}

	schoolHolidays(place: number): (Period & { readonly summer: boolean }) | undefined {
		return this.#school.get(place);
	}

	feasts(place: number): readonly Period[] {
		return this.#feasts.get(place) ?? [];
	}
}
