import type { ComputedPlan } from './compute-plan.ts';
import type { PlanDates } from './definition.ts';
import type { Plan } from './plan-of.ts';
import { spanOfStep } from './plan-of.ts';
import { sameDates, type StepDates } from '../steps.ts';

/** The dates that a new plan has to go around: announced, begun, or over. */
export function standingDates({ steps, standing }: Plan): PlanDates {
	return Object.fromEntries(
		[...steps].flatMap(([id, step]) => {
			const at = spanOfStep(step);
			return at && standing[id] !== 'free' ? [[id, at]] : [];
		})
	);
}

/**
 * What a computed plan changes in the rows of steps: its dates; hours that people like, where none is
 * known; and no date any more for optional steps that do not take place.
 */
export function datesOfPlan(
	plan: Plan,
	computed: Extract<ComputedPlan, { ok: true }>
): readonly { readonly stepId: string; readonly dates: StepDates }[] {
	const planned = new Map(computed.definition.steps.map((step) => [step.id, step]));
	return [...plan.steps].flatMap(([id, step]) => {
		const at = computed.dates[id];
		const stands = (plan.standing[id] ?? 'free') !== 'free';
		if (stands || (!at && !step.optional)) return [];
		const hour =
			step.kind === 'event' || step.kind === 'meeting' ? planned.get(id)?.prefers?.at : null;
		const dates: StepDates = at
			? {
					startsOn: at.start,
					endsOn: at.end === at.start ? null : at.end,
					startsAt: step.startsAt ?? hour ?? null,
					place: step.place
				}
			: { startsOn: null, endsOn: null, startsAt: null, place: null };
		return sameDates(step, dates) ? [] : [{ stepId: step.id, dates }];
	});
}
