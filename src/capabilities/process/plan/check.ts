import { breakOf, type BrokenRule } from './broken-rules.ts';
import { checkDays } from './check-days.ts';
import { checkStatements } from './check-statements.ts';
import { compile, rulesOf } from './compile.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDates, PlanDefinition, PlanRule } from './definition.ts';
import { found, severities, type Finding, type Move, type Severities } from './finding.ts';
import { nearestName } from './nearest-name.ts';
import { NearestMoves } from './nearest-move.ts';
import { isInside, NamedDays, placeDates, type Places, type PlaceOf } from './placed.ts';
import type { Statement } from './statement.ts';
import type { Subjects } from './subjects.ts';
import { findWrongYears, isYearOff, type RightYear } from './wrong-year.ts';

export type PlanToCheck = {
	readonly definition: PlanDefinition;
	readonly dates: PlanDates;
	/** What a printed plan says, and what its words name. */
	readonly says?: readonly Statement[] | undefined;
	readonly subjects?: Subjects | undefined;
	readonly severities?: Severities | undefined;
};

/** Everything that is the matter with a plan, computed or typed in; the gravest first. */
export function checkPlan(plan: PlanToCheck): readonly Finding[] {
	const { definition, dates } = plan;
	const tables = new DayTables(definition.horizon, definition.calendar);
	const names = new NamedDays(definition.calendar, tables);
	const { places, unknown, noDays } = placeDates(definition, dates, tables);
	const rules = rulesOf(definition);
	const breaks = (placeOf: PlaceOf) =>
		rules.flatMap((rule) => breakOf(rule, placeOf, tables, names) ?? []);
	const first = breaks((id) => places.get(id));
	const outside = [...places].filter(([, place]) => !isInside(place, tables)).map(([id]) => id);
	const wrongYears = wrongYearsOf(first, outside, places, rules, tables, names);
	const right = rightPlaces(places, wrongYears);
	const broken = wrongYears.length === 0 ? first : breaks((id) => right.get(id));
	const moves = new LazyMoves(definition, right, tables);
	const mended = new Set(wrongYears.map(({ step }) => step));
	const findings: Finding[] = [
		...unknownSteps(definition, unknown),
		...noDays.map(([id, said]) => found('not-a-day', [id], { said })),
		...wrongYears.map((one) => wrongYear(one, tables)),
		...outside
			.filter((id) => !mended.has(id))
			.map((id) => found('outside-plan', [id], { ...definition.horizon, move: moves.of(id) })),
		...broken.map((one) => brokenRule(one, moves)),
		...withoutThose(checkDays(definition, right, tables, names), broken),
		...checkStatements({ ...plan, tables, places: right }),
		...unknownYears(definition),
		...withoutDates(definition, dates)
	];
	return inOrder(definition, withSeverities(findings, plan.severities ?? {}));
}

function wrongYearsOf(
	broken: readonly BrokenRule[],
	outside: readonly string[],
	places: Places,
	rules: readonly PlanRule[],
	tables: DayTables,
	names: NamedDays
): readonly RightYear[] {
	const farOff = broken.filter(({ rule, days }) => rule.kind !== 'days' && isYearOff(days));
	const suspects = new Set([
		...outside,
		...farOff.flatMap(({ rule }) =>
			rule.kind === 'distance' ? [rule.step, rule.than] : [rule.step]
		)
	]);
	if (suspects.size === 0) return [];
	const rulesOn = new Map<string, PlanRule[]>();
	for (const rule of rules) {
		if (rule.kind === 'days') continue;
		for (const id of rule.kind === 'distance' ? [rule.step, rule.than] : [rule.step])
			if (suspects.has(id)) rulesOn.set(id, [...(rulesOn.get(id) ?? []), rule]);
	}
	return findWrongYears(places, [...suspects], tables, (step, placeOf) =>
		(rulesOn.get(step) ?? []).map((rule) => breakOf(rule, placeOf, tables, names)?.days ?? 0)
	);
}

function rightPlaces(places: Places, wrongYears: readonly RightYear[]): Places {
	if (wrongYears.length === 0) return places;
	return new Map([...places, ...wrongYears.map(({ step, right }) => [step, right] as const)]);
}

function wrongYear({ step, said, right }: RightYear, tables: DayTables): Finding {
	const move = { step, start: tables.day(right.start), end: tables.day(right.end) };
	return found('wrong-year', [step], { said: tables.day(said), move });
}

function unknownSteps({ steps }: PlanDefinition, unknown: readonly string[]): readonly Finding[] {
	const ids = steps.map(({ id }) => id);
	return unknown.map((id) => found('unknown-step', [id], { known: nearestName(id, ids) }));
}

/** The bound step moves; where it cannot, the one from which it is counted. */
function brokenRule({ rule, code, days, period }: BrokenRule, moves: LazyMoves): Finding {
	const move = moves.of(rule.step) ?? (rule.kind === 'distance' ? moves.of(rule.than) : null);
	const steps =
		rule.kind === 'distance' && rule.than !== rule.step ? [rule.step, rule.than] : [rule.step];
	const facts = { rule, days, move };
	if (
		code === 'on-public-holiday' ||
		code === 'in-summer-holidays' ||
		code === 'in-school-holidays'
	)
		return period ? found(code, steps, { ...facts, period }) : found('on-wrong-day', steps, facts);
	return found(code, steps, facts);
}

/** What a broken rule says already is not said once more. */
function withoutThose(
	findings: readonly Finding[],
	broken: readonly BrokenRule[]
): readonly Finding[] {
	const told = new Set(broken.map(({ rule, code }) => `${code} ${rule.step}`));
	return findings.filter(({ code, steps }) => !told.has(`${code} ${steps[0]}`));
}

function unknownYears({ calendar: { unknownSchoolYears: years } }: PlanDefinition): Finding[] {
	return years.length === 0 ? [] : [found('unknown-school-year', [], { years })];
}

function withoutDates({ steps }: PlanDefinition, dates: PlanDates): Finding[] {
	const missing = steps.filter(({ id }) => !Object.hasOwn(dates, id)).map(({ id }) => id);
	return missing.length === 0 ? [] : [found('without-date', missing, {})];
}

function withSeverities(findings: readonly Finding[], own: Severities): readonly Finding[] {
	return findings.map((finding) => ({
		...finding,
		severity: own[finding.code] ?? finding.severity
	}));
}

function inOrder({ steps }: PlanDefinition, findings: readonly Finding[]): readonly Finding[] {
	const places = new Map(steps.map(({ id }, place) => [id, place]));
	const place = ({ steps: [first = ''] }: Finding) => places.get(first) ?? steps.length;
	return findings.toSorted(
		(one, other) =>
			severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
			place(one) - place(other)
	);
}

/** Moves are looked for once something is wrong. */
class LazyMoves {
	readonly #make: () => NearestMoves;
	#moves: NearestMoves | undefined;

	constructor(definition: PlanDefinition, places: Places, tables: DayTables) {
		this.#make = () => new NearestMoves(definition, compile(definition, tables), places, tables);
	}

	of(step: string): Move | null {
		this.#moves ??= this.#make();
		return this.#moves.of(step);
	}
}
