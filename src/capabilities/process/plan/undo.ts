import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { sameDates, type Step, type StepDates } from '../steps.ts';
import { lastDayOf } from './moved-dates.ts';
import type { StepChange } from './step-change.ts';
import { isTold } from './standing.ts';

/** One step of a move, as it was and as it became. */
export type MovedStep = {
	readonly stepId: string;
	readonly old: StepDates;
	readonly new: StepDates;
};

/** A move can be taken back while its steps lie where it put them, and the old days have not passed. */
export function decideUndo(
	moved: readonly MovedStep[],
	steps: readonly Step[],
	today: Day
): Decision<
	readonly (MovedStep & { readonly step: Step })[],
	'nothing-to-undo' | 'touched-since' | 'too-late-to-undo'
> {
	if (moved.length === 0) return refuse('nothing-to-undo');
	const found = moved.flatMap((one) => {
		const step = steps.find(({ id }) => id === one.stepId);
		return step ? [{ ...one, step }] : [];
	});
	if (found.length < moved.length || found.some((one) => !sameDates(one.step, one.new)))
		return refuse('touched-since');
	const isOver = (dates: StepDates) => {
		const last = lastDayOf(dates);
		return last !== null && last < today;
	};
	if (found.some((one) => isOver(one.old) || isOver(one.new))) return refuse('too-late-to-undo');
	return allow(found);
}

/** What changes when a move is taken back. */
export function changesBack(
	moved: readonly (MovedStep & { readonly step: Step })[],
	published: boolean
): readonly StepChange[] {
	return moved.map(({ step, old }) => ({
		...{ step, to: old, because: [] },
		told: published && isTold({ kind: step.kind, startsOn: step.startsOn ?? old.startsOn })
	}));
}
