import type { Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';

/** The day from which the days of a review are counted: the last of the second meeting of its area. */
export function meetingDay(
	steps: readonly Pick<Step, 'areaId' | 'key' | 'startsOn' | 'endsOn'>[],
	areaId: string | null,
	template: Pick<ProcessTemplate, 'reviewAfter'>
): Day | null {
	const meeting = steps.find((step) => step.areaId === areaId && step.key === template.reviewAfter);
	return meeting?.endsOn ?? meeting?.startsOn ?? null;
}
