import type { DevelopmentState } from '#drafting/items.ts';
import { addDays, type Day } from '#shared/dates.ts';
import type { GoalCheckTask, GoalFact, StepFact } from './today-facts.ts';

/** A meeting that goes through its goals is announced as early as its other tasks. */
const daysAhead = 14;
/** What stands in the concept has been agreed on since. */
const waiting: readonly DevelopmentState[] = ['idea', 'draft', 'consolidated'];

/**
 * The second meeting of a group goes through its goals (source, table 2). Each of them waits until the
 * meeting has said something about it, also afterwards; what was published later is not asked there.
 */
export function dueGoals(facts: {
	readonly steps: readonly StepFact[];
	readonly goals: readonly GoalFact[];
	readonly today: Day;
}): readonly GoalCheckTask[] {
	const { steps, goals, today } = facts;
	return steps.flatMap((step): GoalCheckTask[] => {
		const { id, areaId, startsOn, meetingId } = step;
		const isSecond = step.kind === 'meeting' && step.groupPhase === 'C' && areaId !== null;
		if (!isSecond || !meetingId || !startsOn || startsOn > addDays(today, daysAhead)) return [];
		const left = goals.filter(
			(goal) =>
				goal.areaId === areaId &&
				goal.publishedOn <= startsOn &&
				waiting.includes(goal.state) &&
				!goal.checkedAt.includes(id)
		);
		const day = startsOn < today ? null : startsOn;
		return left.length > 0
			? [{ kind: 'check-goals', day, step, meetingId, count: left.length }]
			: [];
	});
}
