import { compile } from './compile.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDates, PlanDefinition, PlanRule, PlanStep } from './definition.ts';
import { Narrowing } from './narrow.ts';
import { Preferences, type Reason } from './prefer.ts';
import { solveCompiled } from './solve.ts';

export type Chosen = {
	readonly ok: true;
	readonly dates: PlanDates;
	/** Why each step lies where it lies, in the order in which they were set. */
	readonly choices: readonly Choice[];
};
export type Choice = { readonly step: string; readonly reasons: readonly Reason[] };

/** So many days are tried for a step before the earliest one is taken, which always works. */
const mostTries = 80;

/**
 * One plan out of the many inside the slack: a step after the other takes the day that its preferences
 * like best among those for which there is a plan. A bounded search: it promises a plan that keeps all
 * rules, not the best one.
 */
export function choosePlan(
	definition: PlanDefinition
): Chosen | { readonly ok: false; readonly conflict: readonly PlanRule[] } {
	const tables = new DayTables(definition.horizon, definition.calendar);
	const compiled = compile(definition, tables);
	const solved = solveCompiled(definition, compiled, tables);
	if (!solved.ok) return solved;
	const { network, point } = compiled;
	const days = new Narrowing(network);
	const preferences = new Preferences(definition, tables);
	const choices: Choice[] = [];
	const waiting = new Set(definition.steps);
	for (let step = nextStep(); step; step = nextStep()) {
		waiting.delete(step);
		choices.push({ step: step.id, reasons: place(step) });
	}
	return { ok: true, dates: datesOf(), choices };

	/** In the order of time; what prepares something waits until that has its day. */
	function nextStep(): PlanStep | undefined {
		let best: PlanStep | undefined;
		for (const step of waiting) {
			if (best && earliest(step) >= earliest(best)) continue;
			if (!preferences.waitsFor(step, waiting)) best = step;
		}
		// Two that prepare one another: whichever comes first.
		const [any] = waiting;
		return best ?? any;
	}

	function earliest(step: PlanStep): number {
		return days.earliest(point(step.id, 'start'));
	}

	function place(step: PlanStep): readonly Reason[] {
		const [start, end] = [point(step.id, 'start'), point(step.id, 'end')];
		const range = {
			first: days.earliest(start),
			last: days.latest(start),
			firstEnd: days.earliest(end),
			lastEnd: days.latest(end)
		};
		const wanted = preferences.wish(step, range);
		const tried = wanted.starts.filter((day) => days.isAllowed(start, day)).slice(0, mostTries);
		if (!tried.some((day) => days.set(start, day))) days.set(start, range.first);
		const begun = days.earliest(start);
		const ends = preferences.ends(step, begun, days.earliest(end), days.latest(end));
		if (!ends.some((day) => days.set(end, day))) days.set(end, days.earliest(end));
		const reasons = preferences.reasons(step, begun, range);
		preferences.note(step, begun, days.earliest(end));
		return reasons;
	}

	function datesOf(): PlanDates {
		const day = (at: number) => tables.day(days.earliest(at));
		return Object.fromEntries(
			definition.steps.map(({ id }) => [
				id,
				{ start: day(point(id, 'start')), end: day(point(id, 'end')) }
			])
		);
	}
}
