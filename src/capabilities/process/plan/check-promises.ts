import type { Day } from '#shared/dates.ts';
import { dayAt, numberOf } from './day-number.ts';
import type { DistanceRule, PlanDefinition, PlanRule } from './definition.ts';
import { found, type Finding } from './finding.ts';
import type { SaidPlan } from './said-plan.ts';
import { solvePlan, type Solved } from './solve.ts';
import { ofKind, type Statement, type StatementOf } from './statement.ts';
import type { Subject, Subjects } from './subjects.ts';

/** What is said to lie before something, or to be done by a day: can that be, and is it so? */
export function checkPromises(
	plan: SaidPlan,
	says: readonly Statement[],
	subjects: Subjects
): readonly Finding[] {
	const [befores, untils] = [ofKind(says, 'before'), ofKind(says, 'until')];
	if (befores.length + untils.length === 0) return [];
	const base = possiblePart(plan.definition);
	return [
		...befores.flatMap((said) => checkBefore(said, plan, subjects, base?.definition)),
		...untils.flatMap((said) => checkUntil(said, plan, subjects, base?.solved))
	];
}

/** The rules that a statement is held against: all, or only those between steps where all are too many. */
function possiblePart(
	definition: PlanDefinition
): { definition: PlanDefinition; solved: Solved } | undefined {
	const betweenSteps = definition.rules.filter(({ kind }) => kind !== 'days');
	for (const part of [definition, { ...definition, rules: betweenSteps }]) {
		const solved = solvePlan(part);
		if (solved.ok) return { definition: part, solved };
	}
	return undefined;
}

/** Said to lie before a step before which it cannot lie, by the rules or by its days. */
function checkBefore(
	said: StatementOf<'before'>,
	{ places }: SaidPlan,
	subjects: Subjects,
	definition: PlanDefinition | undefined
): readonly Finding[] {
	const [subject, than] = [subjects.get(said.of), subjects.get(said.than)];
	if (!subject || !than) return [];
	const pairs = pairsOf(subject, than);
	const wrong = pairs.filter(([one, other]) => {
		const [end, start] = [places.get(one)?.end, places.get(other)?.start];
		return end !== undefined && start !== undefined && end >= start;
	});
	const outcome = definition && solvePlan(withRules(definition, pairs.map(beforeRule)));
	const rules = outcome?.ok === false ? outcome.conflict.filter(({ key }) => !isSaid(key)) : [];
	if (wrong.length === 0 && rules.length === 0) return [];
	const [step = ''] = pairs[0] ?? [];
	const facts = { statements: [said], subject: subject.title, than: than.title, rules };
	const better = definition ? betterThan(step, definition, subjects) : null;
	return [found('said-before', subject.steps, { ...facts, better })];
}

/** What the rules name as the step before which it lies. */
function betterThan(step: string, { rules }: PlanDefinition, subjects: Subjects): string | null {
	const meant = rules.find(
		(rule): rule is DistanceRule =>
			rule.kind === 'distance' &&
			rule.step === step &&
			rule.side === 'before' &&
			rule.edge === 'end'
	);
	if (!meant) return null;
	const key = meant.than.slice(meant.than.indexOf('/') + 1);
	return subjects.get(key)?.title ?? subjects.get(meant.than)?.title ?? null;
}

/** A deadline before which the step cannot be done, or that its days miss. */
function checkUntil(
	said: StatementOf<'until'>,
	{ places, tables, definition }: SaidPlan,
	subjects: Subjects,
	solved: Solved | undefined
): readonly Finding[] {
	const subject = subjects.get(said.of);
	if (!subject) return [];
	return subject.steps.flatMap((id) => {
		const facts = { statements: [said], subject: subject.title, said: said.day };
		const { from, to } = definition.horizon;
		const ends = solved?.steps[id]?.end ?? { earliest: from, latest: to };
		if (said.day < ends.earliest) {
			const rightDay = inAnotherYear(said.day, ends);
			return [found('said-until', [id], { ...facts, earliest: ends.earliest, rightDay })];
		}
		const end = places.get(id)?.end;
		const days = end === undefined ? 0 : end - tables.place(said.day);
		return days > 0 ? [found('said-until-missed', [id], { ...facts, days })] : [];
	});
}

/** The same day in a year in which it can be kept. */
function inAnotherYear(day: Day, { earliest, latest }: { earliest: Day; latest: Day }): Day | null {
	for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year++) {
		const other = `${String(year).padStart(4, '0')}${day.slice(4)}`;
		if (other >= earliest && dayAt(numberOf(other)) === other) return other;
	}
	return null;
}

/** Steps of the same group, or each with each where one of them belongs to the whole process. */
function pairsOf(subject: Subject, than: Subject): readonly (readonly [string, string])[] {
	const trackOf = (id: string) => (id.includes('/') ? id.slice(0, id.indexOf('/')) : null);
	return subject.steps.flatMap((one) =>
		than.steps
			.filter((other) => !trackOf(one) || !trackOf(other) || trackOf(one) === trackOf(other))
			.map((other) => [one, other] as const)
	);
}

function beforeRule([step, than]: readonly [string, string]): PlanRule {
	return {
		...{ kind: 'distance', key: `said: ${step}`, step, edge: 'end', bound: 'atLeast' },
		...{ count: 1, unit: 'days', side: 'before', than, thanEdge: 'start', freeDay: 'stays' }
	};
}

function isSaid(key: string): boolean {
	return key.startsWith('said: ');
}

function withRules(definition: PlanDefinition, rules: readonly PlanRule[]): PlanDefinition {
	return { ...definition, rules: [...definition.rules, ...rules] };
}
