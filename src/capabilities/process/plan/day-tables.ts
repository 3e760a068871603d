import type { Day } from '#shared/dates.ts';
import { dayAt, numberOf, weekdayOf } from './day-number.ts';
import type { DaySet, FreeDay, PlanCalendar, Unit } from './definition.ts';
import { makeShift, type Shift } from './shift.ts';

/** Counting may lead beyond the horizon; working days are known this far around it. */
const margin = 800;

/** The days of a horizon with what the calendar says about them; tables are made once and shared. */
export class DayTables {
	readonly length: number;
	readonly #first: number;
	readonly #calendar: PlanCalendar;
	readonly #holidays: ReadonlySet<number>;
	readonly #allowed = new Map<string, Uint8Array>();
	readonly #shifts = new Map<string, Shift>();
	/** All working days around the horizon in order, and for each day how many lie before it. */
	readonly #workdays: number[] = [];
	readonly #workdaysBefore: Int32Array;

	constructor(horizon: { from: Day; to: Day }, calendar: PlanCalendar) {
		this.#first = numberOf(horizon.from);
		this.length = numberOf(horizon.to) - this.#first + 1;
		this.#calendar = calendar;
		this.#holidays = new Set(calendar.publicHolidays.map(({ day }) => numberOf(day)));
		this.#workdaysBefore = new Int32Array(this.length + 2 * margin);
		for (let place = 0; place < this.#workdaysBefore.length; place++) {
			this.#workdaysBefore[place] = this.#workdays.length;
			const day = place - margin;
			if (this.isWorkday(day)) this.#workdays.push(day);
		}
	}

	place(day: Day): number {
		return numberOf(day) - this.#first;
	}

	day(place: number): Day {
		return dayAt(this.#first + place);
	}

	weekday(place: number): number {
		return weekdayOf(this.#first + place);
	}

	/** Neither Saturday nor Sunday nor public holiday (§ 193 BGB). */
	isWorkday(place: number): boolean {
		const number = this.#first + place;
		return weekdayOf(number) <= 5 && !this.#holidays.has(number);
	}

	allowed(set: DaySet): Uint8Array {
		const key = JSON.stringify(set);
		const known = this.#allowed.get(key);
		if (known) return known;
		const allows = this.#test(set);
		const table = Uint8Array.from({ length: this.length }, (_, place) => (allows(place) ? 1 : 0));
		this.#allowed.set(key, table);
		return table;
	}

	/** The day so many units after (negative: before) each day. */
	shift(count: number, unit: Unit, freeDay: FreeDay): Shift {
		return this.#shift(`${count} ${unit} ${freeDay}`, (place) =>
			this.lead(place, count, unit, freeDay)
		);
	}

	/** Where one day leads; also from days around the horizon, and out of it. */
	lead(place: number, count: number, unit: Unit, freeDay: FreeDay): number {
		return this.roll(this.#count(place, count, unit), freeDay);
	}

	/** From each day the last one that can be reached without a day that the set forbids. */
	runOf(set: DaySet): Shift {
		const allowed = this.allowed(set);
		const ends = new Int32Array(this.length);
		for (let place = this.length - 1, end = this.length - 1; place >= 0; place--) {
			if (!allowed[place]) end = place - 1;
			ends[place] = end;
		}
		return this.#shift(`run ${JSON.stringify(set)}`, (place) => ends[place] ?? 0);
	}

	/** A free day moved to the next or the previous working day, or as it is. */
	roll(place: number, freeDay: FreeDay): number {
		if (freeDay === 'stays' || this.isWorkday(place)) return place;
		const before = this.#workdaysBefore[place + margin];
		if (before === undefined) return place;
		return this.#workdays[freeDay === 'forward' ? before : before - 1] ?? place;
	}

	#count(place: number, count: number, unit: Unit): number {
		if (unit !== 'workdays') return place + count * (unit === 'weeks' ? 7 : 1);
		if (count === 0) return place;
		const before = this.#workdaysBefore[place + margin] ?? 0;
		// The day that is counted from does not count, be it free or not.
		const own = this.isWorkday(place) ? 1 : 0;
		const wanted = count > 0 ? before + own + count - 1 : before + count;
		return this.#workdays[wanted] ?? (count > 0 ? this.length : -1);
	}

	#shift(key: string, lead: (place: number) => number): Shift {
		const known = this.#shifts.get(key) ?? makeShift(this.length, lead);
		this.#shifts.set(key, known);
		return known;
	}

	#test(set: DaySet): (place: number) => boolean {
		if ('weekdays' in set) return (place) => set.weekdays.includes(this.weekday(place));
		if ('on' in set) return this.#among([set.on]);
		if ('from' in set) return (place) => place >= this.place(set.from);
		if ('until' in set) return (place) => place <= this.place(set.until);
		if ('in' in set)
			return set.in === 'councilDays'
				? this.#among(this.#calendar.councilDays)
				: this.#within((period) => period.summer);
		if (set.not === 'freeDays') return (place) => this.isWorkday(place);
		if (set.not === 'publicHolidays') return (place) => !this.#holidays.has(this.#first + place);
		const holidays = this.#within((period) => set.not === 'schoolHolidays' || period.summer);
		return (place) => !holidays(place);
	}

	#among(days: readonly Day[]): (place: number) => boolean {
		const places = new Set(days.map((day) => this.place(day)));
		return (place) => places.has(place);
	}

	#within(which: (period: { summer: boolean }) => boolean): (place: number) => boolean {
		const periods = this.#calendar.schoolHolidays
			.filter(which)
			.map(({ first, last }) => [this.place(first), this.place(last)] as const);
		return (place) => periods.some(([first, last]) => first <= place && place <= last);
	}
}
