import { joinedProgress, spanOf, type Progress, type Step } from '#process/steps.ts';
import type { TemplatePhase } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';
import { inOrderOfTime } from './area-rows.ts';

/** One step of all groups: what it is, and its dates in each group. */
export type GroupStep = {
	readonly step: Step;
	/** In the order of the groups; a group may lack it. */
	readonly dates: readonly (Step | undefined)[];
};

export type PlanPhase<A> = {
	readonly phase: TemplatePhase;
	readonly state: Progress;
	readonly span: { readonly from: Day; readonly to: Day } | undefined;
	readonly steps: readonly Step[];
	/** The groups of this phase in the order of their dates, and their common steps. */
	readonly groups: readonly A[];
	readonly groupSteps: readonly GroupStep[];
};

/** The year's plan by phase; the steps that every group goes through are told once, with all their dates. */
export function planTable<A extends { readonly id: string }>(
	phases: readonly TemplatePhase[],
	steps: readonly Step[],
	areas: readonly A[],
	today: Day
): readonly PlanPhase<A>[] {
	return phases.map((phase) => {
		const own = steps.filter((step) => step.phase === phase.key);
		const ofGroups = own.filter((step) => step.areaId);
		const groups = inOrderOfTime(
			areas.filter((area) => ofGroups.some((step) => step.areaId === area.id)),
			steps
		);
		const firsts = new Map(ofGroups.toReversed().map((step) => [step.key, step]));
		return {
			phase,
			state: joinedProgress(own, today),
			span: spanOf(own),
			steps: own.filter((step) => !step.areaId),
			groups,
			groupSteps: [...firsts.values()]
				.toSorted((a, b) => a.rank - b.rank)
				.map((step) => ({
					step,
					dates: groups.map((area) =>
						ofGroups.find((known) => known.areaId === area.id && known.key === step.key)
					)
				}))
		};
	});
}
