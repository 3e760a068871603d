import type { DayTables } from './day-tables.ts';
import type { Audience, PlanDefinition, PlanStep } from './definition.ts';
import { found, type Finding, type Period } from './finding.ts';
import type { NamedDays, Places } from './placed.ts';

/** Looks at the days on which people meet: at free days, at one another, and at feasts. */
export function checkDays(
	{ steps }: PlanDefinition,
	places: Places,
	tables: DayTables,
	names: NamedDays
): readonly Finding[] {
	const meetings = steps.filter(isMeeting);
	const days = (step: PlanStep) => daysOf(places, step.id, tables);
	return [
		...meetings.flatMap((step) => freeDays(step, days(step), tables, names)),
		...sameDays(meetings, days, tables),
		...feasts(meetings, days, names)
	];
}

export function isMeeting({ kind }: PlanStep): boolean {
	return kind === 'event' || kind === 'meeting';
}

/** Whether two steps need some of the same people: the core group accompanies every group (S10). */
function overlaps(one: Audience, other: Audience): boolean {
	if (one === other) return true;
	if (one === 'all' || other === 'all') return one !== 'steering' && other !== 'steering';
	return [one, other].every((audience) => audience === 'group' || audience === 'coreGroup');
}

/** Free days on which somebody meets, whatever the rules of the plan say; each sort is told once. */
function freeDays(
	{ id, audience }: PlanStep,
	days: readonly number[],
	tables: DayTables,
	names: NamedDays
): readonly Finding[] {
	const told = new Map<string, Finding>();
	const tell = (
		code: 'on-public-holiday' | 'in-summer-holidays' | 'in-school-holidays',
		period: Period
	) => {
		if (!told.has(code)) told.set(code, found(code, [id], { period }));
	};
	for (const day of days) {
		const holiday = names.publicHoliday(day);
		if (holiday) tell('on-public-holiday', holiday);
		else if (tables.weekday(day) > 5 && !told.has('on-weekend'))
			told.set('on-weekend', { ...found('on-weekend', [id], {}), severity: 'hint' });
		const school = audience === 'council' ? undefined : names.schoolHolidays(day);
		if (school) tell(school.summer ? 'in-summer-holidays' : 'in-school-holidays', school);
	}
	return [...told.values()];
}

/** Meetings on one day that need some of the same people. */
function sameDays(
	meetings: readonly PlanStep[],
	days: (step: PlanStep) => readonly number[],
	tables: DayTables
): readonly Finding[] {
	const perDay = new Map<number, PlanStep[]>();
	for (const step of meetings)
		for (const day of days(step)) {
			const known = perDay.get(day);
			if (known) known.push(step);
			else perDay.set(day, [step]);
		}
	const told = new Set<string>();
	return [...perDay]
		.filter(([, together]) => together.length > 1)
		.sort(([one], [other]) => one - other)
		.flatMap(([day, together]): readonly Finding[] => {
			const counts = Map.groupBy(together, ({ audience }) => audience);
			const steps = together
				.filter(({ audience }) => {
					const others = [...counts].filter(([other]) => overlaps(audience, other));
					return others.reduce((sum, [, those]) => sum + those.length, 0) > 1;
				})
				.map(({ id }) => id);
			const key = steps.join(' ');
			if (steps.length < 2 || told.has(key)) return [];
			told.add(key);
			return [found('same-day', steps, { day: tables.day(day) })];
		});
}

function feasts(
	meetings: readonly PlanStep[],
	days: (step: PlanStep) => readonly number[],
	names: NamedDays
): readonly Finding[] {
	const told = new Map<Period, Set<string>>();
	for (const step of meetings.filter(({ audience }) => audience !== 'council'))
		for (const day of days(step))
			for (const feast of names.feasts(day)) {
				const known = told.get(feast);
				if (known) known.add(step.id);
				else told.set(feast, new Set([step.id]));
			}
	return [...told].map(([period, steps]) => found('on-feast', [...steps], { period }));
}

/** The days of a step as far as they lie in the plan; a meeting whose days are reversed has two. */
function daysOf(places: Places, id: string, tables: DayTables): readonly number[] {
	const place = places.get(id);
	if (!place) return [];
	const inside = (day: number) => day >= 0 && day < tables.length;
	if (place.end < place.start) return [place.start, place.end].filter(inside);
	const first = Math.max(0, place.start);
	const last = Math.min(tables.length - 1, place.end);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, day) => first + day);
}
