import type { DayTables } from './day-tables.ts';
import type { DayRule, DistanceRule, LengthRule, PlanRule } from './definition.ts';
import type { FindingCode, Period } from './finding.ts';
import type { NamedDays, Placed, PlaceOf } from './placed.ts';

export type BrokenRule = {
	readonly rule: PlanRule;
	readonly code: Extract<
		FindingCode,
		| 'wrong-order'
		| 'too-soon'
		| 'notice-missed'
		| 'too-far-apart'
		| 'ends-before-start'
		| 'too-short'
		| 'too-long'
		| 'on-wrong-day'
		| 'on-weekend'
		| 'on-public-holiday'
		| 'in-summer-holidays'
		| 'in-school-holidays'
	>;
	readonly days: number;
	readonly period?: Period;
};

/** From so far outside the plan nobody can count working days: that it lies outside is said anyway. */
const faraway = 700;

/** Whether the days of a plan break one of its rules, and how; a step without a day breaks none. */
export function breakOf(
	rule: PlanRule,
	placeOf: PlaceOf,
	tables: DayTables,
	names: NamedDays
): BrokenRule | undefined {
	const own = placeOf(rule.step);
	if (!own) return undefined;
	if (rule.kind === 'length') return breakOfLength(rule, own);
	if (rule.kind === 'days') return breakOfDays(rule, own, tables, names);
	const other = placeOf(rule.than);
	return other && breakOfDistance(rule, own, other, tables);
}

function breakOfLength(rule: LengthRule, { start, end }: Placed): BrokenRule | undefined {
	const lasts = end - start + 1;
	if (rule.bound === 'atMost')
		return lasts > rule.days ? { rule, code: 'too-long', days: lasts - rule.days } : undefined;
	if (lasts >= rule.days) return undefined;
	if (lasts < 1) return { rule, code: 'ends-before-start', days: start - end };
	return { rule, code: 'too-short', days: rule.days - lasts };
}

function breakOfDistance(
	rule: DistanceRule,
	own: Placed,
	other: Placed,
	tables: DayTables
): BrokenRule | undefined {
	const day = own[rule.edge];
	const from = other[rule.thanEdge];
	if (from < -faraway || from > tables.length + faraway) return undefined;
	const sign = rule.side === 'after' ? 1 : -1;
	const bound = tables.lead(from, sign * rule.count, rule.unit, rule.freeDay);
	const later = (rule.bound === 'atLeast') === (rule.side === 'after');
	const days = later ? bound - day : day - bound;
	if (days <= 0) return undefined;
	if (rule.bound === 'atMost') return { rule, code: 'too-far-apart', days };
	const isReversed = rule.side === 'after' ? day < from : day > from;
	if (isReversed || (rule.count > 0 && day === from)) return { rule, code: 'wrong-order', days };
	return { rule, code: rule.side === 'after' ? 'too-soon' : 'notice-missed', days };
}

function breakOfDays(
	rule: DayRule,
	own: Placed,
	tables: DayTables,
	names: NamedDays
): BrokenRule | undefined {
	const allowed = tables.allowed(rule.allowed);
	const [first, last] =
		rule.edge === 'whole' ? [own.start, own.end] : [own[rule.edge], own[rule.edge]];
	let days = 0;
	let wrong: number | undefined;
	const look = (day: number) => {
		if (allowed[day] !== 0) return;
		days++;
		wrong ??= day;
	};
	if (last < first) [first, last].forEach(look);
	else
		for (let day = Math.max(0, first); day <= Math.min(last, tables.length - 1); day++) look(day);
	if (wrong === undefined) return undefined;
	return { rule, ...reason(rule, wrong, names), days: distanceTo(rule, wrong, tables) ?? days };
}

/** How far a day is from the limit that it crosses. */
function distanceTo({ allowed }: DayRule, day: number, tables: DayTables): number | undefined {
	const limit =
		'on' in allowed
			? allowed.on
			: 'from' in allowed
				? allowed.from
				: 'until' in allowed
					? allowed.until
					: undefined;
	return limit === undefined ? undefined : Math.abs(tables.place(limit) - day);
}

function reason(
	{ allowed }: DayRule,
	day: number,
	names: NamedDays
): Pick<BrokenRule, 'code' | 'period'> {
	if (!('not' in allowed)) return { code: 'on-wrong-day' };
	if (allowed.not === 'freeDays' || allowed.not === 'publicHolidays') {
		const period = names.publicHoliday(day);
		return period ? { code: 'on-public-holiday', period } : { code: 'on-weekend' };
	}
	const period = names.schoolHolidays(day);
	if (!period) return { code: 'on-wrong-day' };
	return { code: period.summer ? 'in-summer-holidays' : 'in-school-holidays', period };
}
