import type { Day } from '#shared/dates.ts';
import { findEarliest, findLatest } from './bounds.ts';
import { compile, type Compiled } from './compile.ts';
import { minimalConflict } from './conflict.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDefinition, PlanRule } from './definition.ts';

export type Range = { readonly earliest: Day; readonly latest: Day };

export type Solved = {
	readonly ok: true;
	/** By step id. The earliest days together are a plan, and so are the latest ones. */
	readonly steps: Readonly<Record<string, SolvedStep>>;
};

export type SolvedStep = {
	readonly start: Range;
	readonly end: Range;
	/** Days between the earliest and the latest beginning. */
	readonly slack: number;
};

/** There is no plan: these rules contradict one another, and without any one of them the others do not. */
export type Contradiction = { readonly ok: false; readonly conflict: readonly PlanRule[] };

/** The earliest and the latest plan that keep to all rules, or a minimal contradiction. */
export function solvePlan(definition: PlanDefinition): Solved | Contradiction {
	const tables = new DayTables(definition.horizon, definition.calendar);
	return solveCompiled(definition, compile(definition, tables), tables);
}

export function solveCompiled(
	{ steps }: PlanDefinition,
	{ network, rules, point }: Compiled,
	tables: DayTables
): Solved | Contradiction {
	const earliest = findEarliest(network);
	if (!earliest.ok) {
		const conflict = [...minimalConflict(network, earliest.rules)].sort((a, b) => a - b);
		return { ok: false, conflict: conflict.flatMap((rule) => rules[rule] ?? []) };
	}
	const latest = findLatest(network);
	const range = (at: number): Range => ({
		earliest: tables.day(earliest.days[at] ?? 0),
		latest: tables.day(latest[at] ?? 0)
	});
	return {
		ok: true,
		steps: Object.fromEntries(
			steps.map(({ id }) => {
				const [start, end] = [point(id, 'start'), point(id, 'end')];
				const slack = (latest[start] ?? 0) - (earliest.days[start] ?? 0);
				return [id, { start: range(start), end: range(end), slack }];
			})
		)
	};
}
