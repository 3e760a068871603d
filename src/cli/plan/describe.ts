import { checkPlan, type PlanToCheck } from '#process/plan/check.ts';
import type { PlanDefinition, PlanRule } from '#process/plan/definition.ts';
import { severities, type Finding, type Severity } from '#process/plan/finding.ts';
import { sayFinding } from '#process/plan/say-finding.ts';
import { sayRule } from '#process/plan/say-rule.ts';
import { solvePlan } from '#process/plan/solve.ts';
import { atStart } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';

/** The findings with their sentences, and how many there are of each severity. */
export function describeCheck(
	definition: PlanDefinition,
	findings: readonly Finding[],
	language: WrittenLanguage
) {
	const steps = new Map(definition.steps.map((step) => [step.id, step]));
	const stepOf = (id: string) => steps.get(id);
	const counts = Object.fromEntries(
		severities.map((severity) => [severity, findings.filter((f) => f.severity === severity).length])
	) as Record<Severity, number>;
	return {
		counts,
		findings: findings.map((finding) => ({
			...finding,
			...sayFinding(finding, stepOf, language)
		}))
	};
}

/** Earliest and latest days and slack of each step, or the rules that contradict one another. */
export function describeSolution({ definition }: PlanToCheck, language: WrittenLanguage) {
	const outcome = solvePlan(definition);
	const steps = new Map(definition.steps.map((step) => [step.id, step]));
	const { horizon } = definition;
	if (!outcome.ok) {
		const say = (rule: PlanRule) => `${atStart(sayRule(rule, (id) => steps.get(id), language))}.`;
		return {
			...{ feasible: false as const, horizon },
			conflict: outcome.conflict.map((rule) => ({ sentence: say(rule), rule }))
		};
	}
	const earliest = Object.fromEntries(
		Object.entries(outcome.steps).map(([id, { start, end }]) => [
			id,
			{ start: start.earliest, end: end.earliest }
		])
	);
	return {
		...{ feasible: true as const, horizon },
		steps: definition.steps.map(({ id, title }) => ({ id, title, ...outcome.steps[id] })),
		/** The earliest plan, in the form in which `check` takes it. */
		dates: earliest,
		...describeCheck(definition, checkPlan({ definition, dates: earliest }), language)
	};
}
