import { addDays } from '#shared/dates.ts';
import type { Compiled } from './compile.ts';
import type { DayTables } from './day-tables.ts';
import type { PlanDates, PlanRule, PlanStep } from './definition.ts';
import type { Network } from './network.ts';

/** The day of each point, two for each step. @throws when a step has no date */
export function placesOf(
	{ network, point }: Compiled,
	steps: readonly Pick<PlanStep, 'id'>[],
	dates: PlanDates,
	tables: DayTables
): Int32Array {
	const places = new Int32Array(network.points);
	for (const { id } of steps) {
		const at = dates[id];
		if (!at) throw new Error(`The step "${id}" has no date.`);
		places[point(id, 'start')] = tables.place(at.start);
		places[point(id, 'end')] = tables.place(at.end);
	}
	return places;
}

/** The rules that do not hold, by their numbers, each once. */
export function brokenRules(
	{ links, domains, days }: Network,
	places: Int32Array
): readonly number[] {
	const broken = new Set<number>();
	for (const { rule, kind, point, than, shift } of links) {
		const bound = shift.to[places[than] ?? -1] ?? days;
		const day = places[point] ?? -1;
		if (kind === 'notBefore' ? day < bound : day > bound) broken.add(rule);
	}
	for (const { rule, point, allowed } of domains)
		if (allowed[places[point] ?? -1] !== 1) broken.add(rule);
	return [...broken].sort((a, b) => a - b);
}

/**
 * Why a step lies where it does and not where it was: the rules that its old days would break beside
 * the other new ones, and those that keep it from lying one day nearer.
 */
export function reasonsOf(
	compiled: Compiled,
	tables: DayTables,
	dates: PlanDates,
	step: string,
	from: { readonly start: string; readonly end: string }
): readonly PlanRule[] {
	const to = dates[step];
	if (!to) return [];
	const towards = (now: string, then: string) =>
		now === then ? now : addDays(now, then > now ? 1 : -1);
	const nearer = { start: towards(to.start, from.start), end: towards(to.end, from.end) };
	const steps = Object.keys(dates).map((id) => ({ id }));
	const broken = [from, nearer].flatMap((at) =>
		brokenRules(compiled.network, placesOf(compiled, steps, { ...dates, [step]: at }, tables))
	);
	return [...new Set(broken)].flatMap((rule) => compiled.rules[rule] ?? []);
}
