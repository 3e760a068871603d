import { daysBetween, type Day } from '#shared/dates.ts';
import type { Plan } from './plan-of.ts';
import { solvePlan } from './solve.ts';
import { standingRules } from './standing.ts';

/**
 * How many days each step may still slip, with what follows it, until something that stands or a rule
 * stops it. Nothing is said where the present days break rules: there is no plan to measure from.
 */
export function roomOf(
	{ definition, dates, standing }: Pick<Plan, 'definition' | 'dates' | 'standing'>,
	today: Day
): Readonly<Record<string, number>> {
	const nowhere = { step: '', start: today, end: today };
	const stands = standingRules(definition.steps, dates, standing, nowhere, today);
	const rules = [...definition.rules, ...stands.map(({ rule }) => rule)];
	const solved = solvePlan({ ...definition, rules });
	if (!solved.ok) return {};
	return Object.fromEntries(
		Object.entries(dates).flatMap(([id, { start }]) => {
			const latest = solved.steps[id]?.start.latest;
			if (!latest || latest < start || (standing[id] ?? 'free') !== 'free') return [];
			return [[id, daysBetween(start, latest)]];
		})
	);
}
