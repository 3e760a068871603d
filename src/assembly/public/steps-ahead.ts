import { joinedProgress, spanOf, stepProgress, type Step } from '#process/steps.ts';
import type { TemplatePhase } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';

/** When the review of an area is planned, if that day lies ahead. */
export function reviewAhead(
	steps: readonly Step[],
	areaId: string | null,
	today: Day
): Day | undefined {
	const review = steps.find((step) => step.areaId === areaId && step.kind === 'review');
	return review && stepProgress(review, today) === 'open'
		? (review.startsOn ?? undefined)
		: undefined;
}

/** The phases after the one that runs, with the day on which each begins. */
export function phasesAhead(
	phases: readonly TemplatePhase[],
	steps: readonly Step[],
	today: Day
): readonly { title: string; on: Day | undefined }[] {
	return phases.flatMap((phase) => {
		const own = steps.filter((step) => step.phase === phase.key);
		if (joinedProgress(own, today) !== 'open') return [];
		return [{ title: phase.title, on: spanOf(own)?.from }];
	});
}
