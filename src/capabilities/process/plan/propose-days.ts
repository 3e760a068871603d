import type { Day } from '#shared/dates.ts';
import { compile } from './compile.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDates, PlanDefinition } from './definition.ts';
import { Narrowing } from './narrow.ts';
import { Preferences } from './prefer.ts';
import { solveCompiled } from './solve.ts';

/**
 * Days for a step out of the slack of the plan: all other gatherings stay where they are, everything
 * else may give way. The best liked ones, in the order of the calendar; none if the rules leave none.
 */
export function proposeDays(
	definition: PlanDefinition,
	dates: PlanDates,
	stepId: string,
	options: { readonly after: Day; readonly most: number }
): readonly Day[] {
	const step = definition.steps.find(({ id }) => id === stepId);
	if (!step) return [];
	const others = definition.steps.filter(
		({ id, kind }) => id !== stepId && dates[id] && (kind === 'event' || kind === 'meeting')
	);
	const held = {
		...definition,
		rules: [
			...definition.rules.filter(
				(rule) => !(rule.step === stepId && rule.kind === 'days' && 'on' in rule.allowed)
			),
			...others.map(({ id }) => ({
				...{ kind: 'days' as const, key: `${id}/stays`, step: id, edge: 'start' as const },
				allowed: { on: dates[id]?.start ?? '' }
			}))
		]
	};
	const tables = new DayTables(held.horizon, held.calendar);
	const compiled = compile(held, tables);
	if (!solveCompiled(held, compiled, tables).ok) return [];
	const days = new Narrowing(compiled.network);
	const [start, end] = [compiled.point(stepId, 'start'), compiled.point(stepId, 'end')];
	const preferences = new Preferences(held, tables);
	for (const other of others) {
		const at = tables.place(dates[other.id]?.start ?? '');
		preferences.note(other, at, at);
	}
	const present = dates[stepId]?.start;
	const range = {
		first: Math.max(days.earliest(start), tables.place(options.after) + 1),
		last: days.latest(start),
		firstEnd: days.earliest(end),
		lastEnd: days.latest(end)
	};
	if (range.first > range.last) return [];
	return preferences
		.wish(step, range, present ? tables.place(present) : undefined)
		.starts.filter((day) => days.allows(start, day))
		.slice(0, options.most)
		.map((day) => tables.day(day))
		.sort();
}
