import { dueDays } from '#process/due-day.ts';
import type { TemplateTask } from '#process/template.ts';
import { addDays, type Day } from '#shared/dates.ts';
import { callsOf, isDecided, itemsOf, lastDayOf, leftOf } from './task-proofs.ts';
import type { Doing, StepFact, StepTask, Task, TodayFacts } from './today-facts.ts';

/** A task of the plan is announced two weeks before. */
const daysAhead = 14;
/** A task after its step that nothing can prove is called overdue for this long. */
const graceDays = 3;

/** The tasks of all dated steps that are due, overdue or soon, and not done yet. */
export function dueStepTasks(facts: TodayFacts): readonly StepTask[] {
	const { today, steps } = facts;
	const dueDay = dueDays(steps, facts.holidays);
	const decidedOn = facts.consultations.find(({ adopts }) => adopts)?.meetsOn;
	// The council has decided: what the steps before were for is over.
	const counts = (step: StepFact) => !decidedOn || lastDayOf(step) >= decidedOn;
	const tasks = steps.filter(counts).flatMap((step) =>
		step.tasks.flatMap((task): StepTask[] => {
			const due = dueDay(step, task.due);
			if (!due || due.day > addDays(today, daysAhead)) return [];
			const left = leftOf(task.act, step, facts);
			const until = left === null ? lastShown(step, due.day) : null;
			if (left === 0 || (until && until < today)) return [];
			const doing = doingOf(task, step, facts);
			return [{ kind: 'step-task', ...due, step, task, until, doing, left: left ?? 1 }];
		})
	);
	return tasks.filter((one) => !saidByLater(one, tasks, today));
}

/** Two tasks that one deed does: once the second is due as well, the first says nothing more. */
function saidByLater(one: StepTask, all: readonly StepTask[], today: Day): boolean {
	if (one.until !== null) return false;
	return all.some(
		({ step, task, day }) =>
			step.id === one.step.id && task.act === one.task.act && day > one.day && day <= today
	);
}

/** How a task is done now: the same word of the template leads to different places over time. */
function doingOf({ act }: TemplateTask, step: StepFact, facts: TodayFacts): Doing {
	if (act === 'close-call' && callsOf(facts, step).some((call) => call.onDocument))
		return 'answer-comments';
	if (act === 'approach' && step.kind === 'event') return 'fill-core-group';
	if (act === 'word-results' && itemsOf(facts, step).length === 0) return 'draft-items';
	if (act === 'write-report' && isDecided(facts)) return 'ask-for-news';
	const isOfCouncil = act === 'send-to-council' || act === 'enter-decision';
	return isOfCouncil && leftOf(act, step, facts) === null ? 'answer-council' : act;
}

function lastShown({ startsOn }: StepFact, due: Day): Day {
	return startsOn && due < startsOn ? addDays(startsOn, -1) : addDays(due, graceDays);
}

/** Which line of the desk is the same as a task of the plan, by how that is done. */
const sameAs: Readonly<Partial<Record<Task['kind'], Doing>>> = {
	'publish-process': 'publish-plan',
	'invite-people': 'approach',
	'answer-comments': 'answer-comments',
	'ask-owners': 'confirm-owners',
	'stale-measures': 'ask-for-news',
	'send-to-review': 'send-to-review',
	'word-round': 'word-results'
};

/**
 * Of two lines about the same thing one is enough. A task of a group says it once instead of a line for
 * each item; only of late answers each one is told, with the department that owes it.
 */
export function saysInstead(one: Task, other: Task): boolean {
	if (other.kind === 'step-task') {
		if (one.kind === 'letter-due') return other.doing === 'invite' && other.step.id === one.step.id;
		if (one.kind === 'core-group-gap') return other.doing === 'fill-core-group';
		const answer = one.kind === 'review-late' || one.kind === 'review-soon';
		return answer && other.doing === 'answer-reviews' && one.item.areaId === other.step.areaId;
	}
	if (other.kind === 'letter-due') return false;
	if (one.kind !== 'step-task' || sameAs[other.kind] !== one.doing) return false;
	return !('item' in other) || other.item.areaId === one.step.areaId;
}
