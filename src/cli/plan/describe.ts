import { choosePlan } from '#process/plan/choose.ts';
import { checkPlan, type PlanToCheck } from '#process/plan/check.ts';
import type { PlanDefinition, PlanRule } from '#process/plan/definition.ts';
import { severities, type Finding, type Severity } from '#process/plan/finding.ts';
import { sayFinding } from '#process/plan/say-finding.ts';
import { needsSaying, sayRule } from '#process/plan/say-rule.ts';
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

/** Earliest and latest days and slack of each step and a plan within them, or the rules that contradict one another. */
export function describeSolution({ definition }: PlanToCheck, language: WrittenLanguage) {
	const solved = solvePlan(definition);
	const chosen = choosePlan(definition);
	const { horizon } = definition;
	if (!solved.ok || !chosen.ok) {
		const conflict = solved.ok ? [] : solved.conflict.filter(needsSaying);
		return {
			...{ feasible: false as const, horizon },
			conflict: conflict.map((rule) => ({ sentence: sayWhole(rule, definition, language), rule }))
		};
	}
	const { dates } = chosen;
	return {
		...{ feasible: true as const, horizon },
		steps: definition.steps.map(({ id, title }) => ({ id, title, ...solved.steps[id] })),
		/** In the form in which `check` takes them. */
		dates,
		...describeCheck(definition, checkPlan({ definition, dates }), language)
	};
}

function sayWhole(rule: PlanRule, { steps }: PlanDefinition, language: WrittenLanguage): string {
	const stepOf = (id: string) => steps.find((step) => step.id === id);
	return `${atStart(sayRule(rule, stepOf, language))}.`;
}
