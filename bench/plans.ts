import { checkPlan } from '#process/plan/check.ts';
import type { PlanDates, PlanDefinition, PlanRule } from '#process/plan/definition.ts';
import { solvePlan, type Solved } from '#process/plan/solve.ts';
import { times, type Claim } from './claim.ts';
import { largePlan } from './large-plan.ts';
import { median } from './load.ts';

const warmingTurns = 5;
/** So many small plans are solved in a turn, so that the clock can tell them from nothing. */
const smallOnes = 10;

/** P5: a plan twenty times as large, and one that contradicts itself. */
export function benchPlans(effort: { readonly turns: number }): Claim[] {
	const small = largePlan(5, 100, 3);
	const large = largePlan(100, 2000, 14);
	const contradictory = withoutAPlan(large);
	const spent = {
		small: [] as number[],
		large: [] as number[],
		feasible: [] as number[],
		contradictory: [] as number[]
	};
	for (let turn = -warmingTurns; turn < effort.turns * 2; turn++) {
		const now = {
			small: timeOf(() => repeat(smallOnes, () => solveAndCheck(small))) / smallOnes,
			large: timeOf(() => solveAndCheck(large)),
			feasible: timeOf(() => solved(large)),
			contradictory: timeOf(() => contradiction(contradictory))
		};
		if (turn < 0) continue;
		spent.small.push(now.small);
		spent.large.push(now.large);
		spent.feasible.push(now.feasible);
		spent.contradictory.push(now.contradictory);
	}
	const micro = (values: readonly number[]) => median(values) * 1000;
	return [
		times(
			{
				...{
					id: 'P5',
					work: `plan solved and checked: ${sizeOf(large)} (rival: ${sizeOf(small)})`
				},
				...{ ours: micro(spent.large), theirs: micro(spent.small), unit: 'µs' }
			},
			25
		),
		times(
			{
				id: 'P5',
				work: `a conflict of ${contradiction(contradictory).length} rules found in it (rival: solving it)`,
				...{ ours: micro(spent.contradictory), theirs: micro(spent.feasible), unit: 'µs' }
			},
			20
		)
	];
}

function sizeOf({ steps }: PlanDefinition): string {
	const tracks = new Set(steps.flatMap(({ track }) => track ?? []));
	return `${steps.length.toLocaleString('en-GB')} steps in ${tracks.size} tracks`;
}

function solveAndCheck(definition: PlanDefinition): void {
	const { steps } = solved(definition);
	const dates: PlanDates = Object.fromEntries(
		Object.entries(steps).map(([id, { start, end }]) => [
			id,
			{ start: start.earliest, end: end.earliest }
		])
	);
	const findings = checkPlan({ definition, dates });
	if (findings.some(({ severity }) => severity === 'error'))
		throw new Error('The solver’s own plan was found wrong.');
}

function solved(definition: PlanDefinition): Solved {
	const outcome = solvePlan(definition);
	if (!outcome.ok) throw new Error('The bench asks for a plan that there is not.');
	return outcome;
}

function contradiction(definition: PlanDefinition): readonly PlanRule[] {
	const outcome = solvePlan(definition);
	if (outcome.ok) throw new Error('The bench asks for a contradiction that there is not.');
	return outcome.conflict;
}

/** A year too little for all groups one after the other: the conflict goes through nearly all of them. */
function withoutAPlan(definition: PlanDefinition): PlanDefinition {
	const { earliest = '' } = solved(definition).steps['closing-event']?.end ?? {};
	const until = `${Number(earliest.slice(0, 4)) - 1}${earliest.slice(4)}`;
	const rule: PlanRule = {
		...{ kind: 'days', key: 'too-soon', step: 'closing-event', edge: 'end', allowed: { until } }
	};
	return { ...definition, rules: [...definition.rules, rule] };
}

function repeat(count: number, run: () => void): void {
	for (let turn = 0; turn < count; turn++) run();
}

function timeOf(run: () => void): number {
	const begun = performance.now();
	run();
	return performance.now() - begun;
}
