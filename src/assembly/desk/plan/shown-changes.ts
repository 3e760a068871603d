import type { PlanRule, PlanStep } from '#process/plan/definition.ts';
import { sayWhen, writeWhen } from '#process/plan/moved-dates.ts';
import type { StepChange } from '#process/plan/step-change.ts';
import type { Plan } from '#process/plan/plan-of.ts';
import { needsSaying, sayRule } from '#process/plan/say-rule.ts';
import type { Obstacle } from '#process/plan/standing.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { Words } from '../../words/index.ts';

export type ShownChange = {
	readonly id: string;
	readonly title: string;
	readonly from: string | null;
	readonly to: string | null;
	readonly place: string | null;
	/** The rules that leave no nearer day, a sentence each. */
	readonly because: readonly string[];
	readonly told: boolean;
};

type StepOf = (id: string) => Pick<PlanStep, 'title' | 'lasts'> | undefined;

/** Steps by their ids in the plan; those that it does not compute have their names at least. */
export function stepsByName({ definition, steps }: Plan): StepOf {
	const planned = new Map(definition.steps.map((step) => [step.id, step]));
	return (id) => {
		const row = steps.get(id);
		return planned.get(id) ?? (row && { title: row.title, lasts: { least: 1, most: 1 } });
	};
}

export function showChanges(
	plan: Plan,
	changes: readonly StepChange[],
	language: WrittenLanguage
): readonly ShownChange[] {
	const stepOf = stepsByName(plan);
	return changes.map(({ step, to, because, told }) => ({
		id: step.id,
		title: stepOf(plan.ids.get(step.id) ?? '')?.title ?? step.title,
		from: sayWhen(writeWhen(step), language) ?? null,
		to: sayWhen(writeWhen(to), language) ?? null,
		place: to.place !== step.place ? to.place : null,
		because: sayRules(because, stepOf, language),
		told
	}));
}

export function sayRules(
	rules: readonly PlanRule[],
	stepOf: StepOf,
	language: WrittenLanguage
): readonly string[] {
	const said = rules.filter(needsSaying).map((rule) => {
		const basis = rule.basis ? ` (${rule.basis})` : '';
		return `${sayRule(rule, stepOf, language)}${basis}.`;
	});
	return [...new Set(said)];
}

/** What stands in the way of a move, a sentence each. */
export function sayObstacles(
	obstacles: readonly Obstacle[],
	stepOf: StepOf,
	say: Words['desk']['planEditor']['obstacles'],
	language: WrittenLanguage
): readonly string[] {
	const format = formatFor(language);
	const title = (id: string) => stepOf(id)?.title ?? id;
	const sentences = obstacles.flatMap((obstacle): readonly string[] => {
		switch (obstacle.kind) {
			case 'rule':
				return sayRules([obstacle.rule], stepOf, language);
			case 'outside': {
				const { from, to } = obstacle.horizon;
				return [say.outside(format.span(from, to))];
			}
			case 'today':
				return [say.today(title(obstacle.step), format.day(obstacle.day))];
			case 'announced':
			case 'running':
			case 'over':
			case 'wanted': {
				const { start, end } = obstacle.at;
				return [say[obstacle.kind](title(obstacle.step), format.span(start, end))];
			}
		}
	});
	return [...new Set(sentences)];
}
