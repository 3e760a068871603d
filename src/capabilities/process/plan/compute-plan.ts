import { addDays, daysBetween } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { SchoolHoliday } from '../holidays/school-holiday-rows.ts';
import type { Land } from '../lands.ts';
import type { ProcessTemplate } from '../template.ts';
import { fitAnswers, type PlanAnswers } from './answers.ts';
import { choosePlan, type Choice } from './choose.ts';
import { definePlan } from './define-plan.ts';
import type { PlanDates, PlanDefinition, PlanRule, PlanStep } from './definition.ts';
import { placeCalendar } from './place-calendar.ts';

export type ComputedPlan =
	| {
			readonly ok: true;
			readonly definition: PlanDefinition;
			readonly dates: PlanDates;
			readonly choices: readonly Choice[];
	  }
	| {
			readonly ok: false;
			readonly definition: PlanDefinition;
			readonly conflict: readonly PlanRule[];
	  };

type Given = {
	readonly template: ProcessTemplate;
	readonly land: Land;
	readonly answers: PlanAnswers;
	/** Dates that stand: announced, begun, or over. */
	readonly fixed: PlanDates;
	readonly language?: WrittenLanguage;
	/** All that are known, where an installation imported some. */
	readonly schoolHolidays?: readonly SchoolHoliday[];
};

/** A plan for these answers, around what stands already, or the rules that contradict one another. */
export function computePlan(given: Given): ComputedPlan {
	const definition = definitionOf(given);
	const chosen = choosePlan(definition);
	return { definition, ...chosen };
}

/**
 * The steps and rules of a plan. What stands may lie before its first day, and two things that both
 * stand are not judged by the rule between them.
 */
export function definitionOf(given: Given): PlanDefinition {
	const { template, land, answers, fixed, language, schoolHolidays } = given;
	const fitting = fitAnswers(answers, template);
	const inPlan = isPlannedIn(template);
	const standing = Object.fromEntries(Object.entries(fixed).filter(([id]) => inPlan(id)));
	const { council, ...rest } = fitting;
	const parameters = { ...rest, fixed: standing };
	const days = Object.values(standing).flatMap(({ start, end }) => [start, end]);
	const from = [answers.begins, ...days].sort()[0] ?? answers.begins;
	const reach = addDays(answers.begins, template.months * 31);
	const to = [reach, ...days].sort().at(-1) ?? reach;
	const span = { from: addDays(from, -60), to };
	const calendar = placeCalendar(land, span, council, language, schoolHolidays);
	const defined = definePlan(template, parameters, calendar);
	return {
		...defined,
		steps: defined.steps.map((step) => asItStands(step, standing[step.id])),
		horizon: { from, to: [defined.horizon.to, ...days].sort().at(-1) ?? to },
		rules: [
			...defined.rules.filter((rule) => !isBetween(standing, rule)),
			...(from < answers.begins
				? defined.steps.flatMap(({ id }): PlanRule[] =>
						id in standing
							? []
							: [
									{
										...{ kind: 'days', key: `${id}/begins`, step: id, edge: 'start' },
										allowed: { from: answers.begins }
									}
								]
					)
				: [])
		]
	};
}

/** What stands lasts as long as it does. */
function asItStands(step: PlanStep, at: PlanDates[string] | undefined): PlanStep {
	if (!at) return step;
	const days = daysBetween(at.start, at.end) + 1;
	return { ...step, lasts: { least: days, most: days } };
}

/** A rule of the template (not that the step stands, not a limit of the steering) among steps that all stand. */
function isBetween(standing: PlanDates, rule: PlanRule): boolean {
	if (rule.kind === 'days' && ['on', 'from', 'until'].some((word) => word in rule.allowed))
		return false;
	return rule.step in standing && (rule.kind !== 'distance' || rule.than in standing);
}

function isPlannedIn({ steps, groupSteps }: ProcessTemplate): (id: string) => boolean {
	const whole = new Set(steps.map(({ key }) => key));
	const groups = new Set(groupSteps.map(({ key }) => key));
	return (id) => (id.includes('/') ? groups.has(id.split('/')[1] ?? '') : whole.has(id));
}
