import type { Step } from '#process/steps.ts';
import type { ProcessTemplate } from '#process/template.ts';
import type { GroupStep } from './plan-table.ts';
import { isDrawn, shortTitle } from './plan-bars.ts';

/** A column of the table that says what the drawing shows: one step with its day in each group. */
export type GroupColumn = {
	readonly key: string;
	readonly title: string;
	/** A window is told by its last day. */
	readonly window: boolean;
	readonly dates: readonly (Step | undefined)[];
};

/** The steps of the groups that are drawn; what is only taken if needed has a column once it has a day. */
export function groupColumns(
	groupSteps: readonly GroupStep[],
	template: Pick<ProcessTemplate, 'steps' | 'groupSteps'>
): readonly GroupColumn[] {
	return groupSteps
		.filter(({ step }) => step.kind !== 'task')
		.filter(({ step, dates }) => !step.optional || dates.some((date) => date && isDrawn(date)))
		.map(({ step, dates }) => ({
			key: step.key,
			title: shortTitle(step, template),
			window: dates.some((date) => date?.endsOn),
			dates
		}));
}
