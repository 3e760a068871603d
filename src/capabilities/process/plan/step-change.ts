import type { Step, StepDates } from '../steps.ts';
import type { PlanRule } from './definition.ts';

/** One step whose date changes, as a row. */
export type StepChange = {
	readonly step: Step;
	readonly to: StepDates;
	/** Empty for the step that somebody moves. */
	readonly because: readonly PlanRule[];
	/** People were told of the old date and are told of the new one. */
	readonly told: boolean;
};
