import type { Data } from '#journal/entry.ts';
import { writeWhen } from './moved-dates.ts';
import type { StepChange } from './step-change.ts';
import type { Plan } from './plan-of.ts';

/** What an entry keeps of a move: each step with its old and its new dates, the moved one first. */
export function movedData(plan: Plan, changes: readonly StepChange[]): Data {
	const titleOf = (id: string) => {
		const planId = plan.ids.get(id) ?? '';
		return plan.definition.steps.find((step) => step.id === planId)?.title;
	};
	const [first] = changes;
	return {
		step: first?.step.id ?? null,
		steps: changes.map(({ step }) => step.id),
		titles: changes.map(({ step }) => titleOf(step.id) ?? step.title),
		from: changes.map(({ step }) => writeWhen(step)),
		to: changes.map(({ to }) => writeWhen(to)),
		places: changes.map(({ to }) => to.place ?? ''),
		told: changes.filter(({ told }) => told).map(({ step }) => step.id)
	};
}
