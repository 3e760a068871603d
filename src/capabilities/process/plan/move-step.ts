import { addDays, daysBetween, type Day } from '#shared/dates.ts';
import { compile, type Compiled } from './compile.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDates, PlanDefinition, PlanRule, PlanStep } from './definition.ts';
import { brokenRules, placesOf, reasonsOf } from './kept-rules.ts';
import { solveCompiled, type Solved } from './solve.ts';
import { standingRules, type Obstacle, type Standing } from './standing.ts';
import type { Span, WantedMove } from './wanted-move.ts';

/** A step may be moved so many days beyond the plan; further is a slip of the pen. */
const reach = 366;

/** A step that moves, and the rules that leave it no nearer day. The wanted step has no reasons. */
export type Consequence = {
	readonly step: string;
	readonly from: Span | null;
	readonly to: Span;
	readonly because: readonly PlanRule[];
};

export type Moved = {
	readonly ok: true;
	/** All dates after the move. */
	readonly dates: PlanDates;
	/** What moves, the wanted step first, then as each pushes the next. */
	readonly consequences: readonly Consequence[];
	/** Rules that did not hold before and do not hold after. */
	readonly stillBroken: readonly PlanRule[];
};

export type NoMove = { readonly ok: false; readonly obstacles: readonly Obstacle[] };

/**
 * What follows when one step moves: the change that keeps all rules and leaves every step as near to
 * its present day as any plan can. Plans are closed under the earlier and the later of two, so the
 * present days, clamped between the earliest and the latest plan with this move, are such a plan.
 * Rules that the present days break already, elsewhere than at the moved step, are left as they are.
 */
export function moveStep(
	definition: PlanDefinition,
	present: PlanDates,
	standing: Readonly<Record<string, Standing>>,
	move: WantedMove,
	today: Day
): Moved | NoMove {
	const stays = cannotMove(definition, present, standing, move);
	if (stays) return { ok: false, obstacles: [stays] };
	const dated = datedPart(definition, present, move);
	const before = { ...present, [move.step]: { start: move.start, end: move.end } };
	const tables = new DayTables(dated.horizon, dated.calendar);
	const broken = brokenAlready(dated, tables, before, move.step);
	const stands = standingRules(dated.steps, present, standing, move, today);
	const kept: PlanDefinition = {
		...dated,
		steps: dated.steps.map((step) => withOwnLength(step, before, broken)),
		rules: [
			...dated.rules.filter((rule) => !broken.has(rule.key)),
			...stands.map(({ rule }) => rule)
		]
	};
	const compiled = compile(kept, tables);
	const solved = solveCompiled(kept, compiled, tables);
	if (!solved.ok)
		return {
			ok: false,
			obstacles: solved.conflict
				.filter((rule) => !isOneDay(kept, rule))
				.map(
					(rule) =>
						stands.find((stand) => stand.rule.key === rule.key)?.obstacle ?? { kind: 'rule', rule }
				)
		};
	const dates = nearest(kept, solved, before);
	return {
		ok: true,
		dates: { ...present, ...dates },
		consequences: consequencesOf(compiled, tables, { present, dates, move }),
		stillBroken: dated.rules.filter((rule) => broken.has(rule.key))
	};
}

/** That a day is one day needs no saying. */
function isOneDay({ steps }: PlanDefinition, rule: PlanRule): boolean {
	return rule.kind === 'length' && steps.find(({ id }) => id === rule.step)?.lasts.most === 1;
}

function cannotMove(
	{ horizon }: PlanDefinition,
	present: PlanDates,
	standing: Readonly<Record<string, Standing>>,
	move: WantedMove
): Obstacle | undefined {
	const at = present[move.step];
	if (standing[move.step] === 'over' && at) return { kind: 'over', step: move.step, at };
	const outside =
		move.start < addDays(horizon.from, -reach) || move.end > addDays(horizon.to, reach);
	return outside || move.end < move.start ? { kind: 'outside', horizon } : undefined;
}

/** Only what has dates, and what is getting one, with a horizon that reaches over all of it. */
function datedPart(
	definition: PlanDefinition,
	present: PlanDates,
	move: WantedMove
): PlanDefinition {
	const steps = definition.steps.filter(({ id }) => id in present || id === move.step);
	const known = new Set(steps.map(({ id }) => id));
	const days = steps.flatMap(({ id }) => {
		const at = present[id];
		return at ? [at.start, at.end] : [];
	});
	const { from, to } = definition.horizon;
	const all = [from, to, move.start, move.end, ...days].sort();
	return {
		...definition,
		horizon: { from: all[0] ?? from, to: all.at(-1) ?? to },
		steps,
		rules: definition.rules.filter(
			(rule) => known.has(rule.step) && (rule.kind !== 'distance' || known.has(rule.than))
		)
	};
}

/** Keys of the rules that do not hold now and do not speak of the moved step. */
function brokenAlready(
	definition: PlanDefinition,
	tables: DayTables,
	before: PlanDates,
	moved: string
): ReadonlySet<string> {
	const compiled = compile(definition, tables);
	const places = placesOf(compiled, definition.steps, before, tables);
	const broken = brokenRules(compiled.network, places).flatMap(
		(rule) => compiled.rules[rule] ?? []
	);
	const elsewhere = broken.filter(
		(rule) => rule.step !== moved && !(rule.kind === 'distance' && rule.than === moved)
	);
	return new Set(elsewhere.map(({ key }) => key));
}

/** A step that lasts longer or shorter than it should keeps the length that it has. */
function withOwnLength(step: PlanStep, before: PlanDates, broken: ReadonlySet<string>): PlanStep {
	const at = before[step.id];
	if (!at || !(broken.has(`${step.id}/least`) || broken.has(`${step.id}/most`))) return step;
	const days = daysBetween(at.start, at.end) + 1;
	return { ...step, lasts: { least: days, most: days } };
}

function nearest({ steps }: PlanDefinition, solved: Solved, before: PlanDates): PlanDates {
	const clamp = (day: Day | undefined, range: { earliest: Day; latest: Day } | undefined): Day => {
		if (!range || !day) throw new Error('A step of the plan has no date.');
		if (day < range.earliest) return range.earliest;
		return day > range.latest ? range.latest : day;
	};
	return Object.fromEntries(
		steps.map(({ id }) => {
			const [at, within] = [before[id], solved.steps[id]];
			return [id, { start: clamp(at?.start, within?.start), end: clamp(at?.end, within?.end) }];
		})
	);
}

function consequencesOf(
	compiled: Compiled,
	tables: DayTables,
	{ present, dates, move }: { present: PlanDates; dates: PlanDates; move: WantedMove }
): readonly Consequence[] {
	const moved = Object.entries(dates).flatMap(([step, to]): Consequence[] => {
		const from = present[step] ?? null;
		if (from?.start === to.start && from.end === to.end) return [];
		const because =
			step === move.step || !from ? [] : reasonsOf(compiled, tables, dates, step, from);
		return [{ step, from, to, because }];
	});
	return inOrderOfPushing(moved, move.step);
}

/** Each after the one that pushes it, as far as there is such an order. */
function inOrderOfPushing(
	consequences: readonly Consequence[],
	first: string
): readonly Consequence[] {
	const waiting = consequences
		.filter(({ step }) => step !== first)
		.sort((a, b) => (a.to.start < b.to.start ? -1 : 1));
	const known = new Set([first]);
	const ordered = consequences.filter(({ step }) => step === first);
	while (waiting.length > 0) {
		const next = waiting.findIndex(({ because }) => because.some((rule) => speaksOf(rule, known)));
		const [taken] = waiting.splice(Math.max(0, next), 1);
		if (!taken) break;
		ordered.push({ ...taken, because: pushedBy(taken.because, known) });
		known.add(taken.step);
	}
	return ordered;
}

/** Of its reasons those that come from what has moved before it, and the days that it may not take. */
function pushedBy(because: readonly PlanRule[], known: ReadonlySet<string>): readonly PlanRule[] {
	const pushing = because.filter((rule) => speaksOf(rule, known));
	return pushing.length > 0
		? [...pushing, ...because.filter(({ kind }) => kind === 'days')]
		: because;
}

function speaksOf(rule: PlanRule, known: ReadonlySet<string>): boolean {
	return rule.kind === 'distance' && (known.has(rule.than) || known.has(rule.step));
}
