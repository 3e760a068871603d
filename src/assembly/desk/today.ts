import { missingIn } from '#drafting/readiness.ts';
import type { DevelopmentState } from '#drafting/items.ts';
import { addDays, daysBetween, type Day } from '#shared/dates.ts';
import { dueMinutes } from './minutes-facts.ts';
import { dueGoals } from './due-goals.ts';
import { dueGroup } from './due-group.ts';
import { dueStepTasks, saysInstead } from './step-tasks.ts';
import { isDecided } from './task-proofs.ts';
import type { Counted, ItemFact, StepFact, Task, TodayFacts } from './today-facts.ts';

export const urgencies = ['late', 'today', 'week', 'soon', 'open'] as const;
export type Urgency = (typeof urgencies)[number];

/** A round, a review or a task of the plan is announced this many days before it ends. */
const daysAhead = 3;
/** The answer to a report has a month; its day is named in the second half of it. */
const barrierDaysAhead = 14;
/** A letter that nobody wanted to send for two weeks is no longer asked about. */
const daysKept = 14;

/** Everything that waits for the steering, the oldest deadline first, then what has none. */
export function whatIsDue(facts: TodayFacts): readonly Task[] {
	const tasks: readonly Task[] = [
		...dueRounds(facts),
		...dueReviews(facts),
		...dueStepTasks(facts),
		...dueMinutes(facts.minutes, facts.today),
		...dueGoals(facts),
		...dueSteps(facts),
		...dueBarriers(facts),
		...dueLetters(facts),
		...dueBeginning(facts),
		...dueGroup(facts.group, { today: facts.today, gathers: gathers(facts) }),
		...counted('read-contributions', facts.received),
		...counted('read-mail', facts.mail),
		...counted('answer-questions', facts.questions),
		...counted('answer-comments', facts.unanswered),
		...counted('ask-owners', facts.unowned),
		...counted('stale-measures', facts.stale),
		...dueItems(facts),
		...dueBesides(facts),
		...counted('letters-failed', facts.letters.failed),
		...counted('letters-kept', facts.letters.kept)
	];
	const once = tasks.filter((task) => !tasks.some((other) => saysInstead(other, task)));
	const dated = once.filter((task) => task.day !== null);
	dated.sort((a, b) => daysBetween(b.day ?? '', a.day ?? ''));
	return [...dated, ...once.filter((task) => task.day === null)];
}

export function urgencyOf(task: Pick<Task, 'day'>, today: Day): Urgency {
	if (task.day === null) return 'open';
	const left = daysBetween(today, task.day);
	if (left <= 0) return left < 0 ? 'late' : 'today';
	return left <= 7 ? 'week' : 'soon';
}

/** Before the pages are public: a first date, then the publication. */
function dueBeginning({ steps, published }: TodayFacts): readonly Task[] {
	if (published) return [];
	const dated = steps.some((step) => step.startsOn);
	return dated ? [{ kind: 'publish-process', day: null }] : counted('enter-dates', undated(steps));
}

function dueBesides({ steps, invited }: TodayFacts): readonly Task[] {
	const dated = steps.some((step) => step.startsOn);
	return [
		...(invited === 0 ? [{ kind: 'invite-people' as const, day: null }] : []),
		...(dated ? counted('some-dates', undated(steps)) : [])
	];
}

function undated(steps: TodayFacts['steps']): number {
	return steps.filter((step) => !step.startsOn && !step.optional).length;
}

/** Whoever reported a barrier hears within a month: seen at once, with a day when that comes near. */
function dueBarriers({ barriers, today }: TodayFacts): readonly Task[] {
	const { count, firstDue } = barriers;
	const near = firstDue !== null && firstDue <= addDays(today, barrierDaysAhead);
	return count > 0 ? [{ kind: 'answer-barriers', count, day: near ? firstDue : null }] : [];
}

/** From the kick-off until the council has decided the core group has to be complete. */
function gathers(facts: TodayFacts): boolean {
	const { steps, today } = facts;
	const met = steps.some(
		({ kind, startsOn }) => kind === 'event' && startsOn !== null && startsOn <= today
	);
	return met && !isDecided(facts);
}

/** Work of the steering itself for which the template names no tasks. */
function dueSteps({ steps, today }: TodayFacts): readonly Task[] {
	return steps.flatMap((step): Task[] => {
		const day = step.endsOn ?? step.startsOn;
		const ours = (step.kind === 'task' || step.kind === 'report') && step.tasks.length === 0;
		if (!ours || !day || day < today || day > addDays(today, daysAhead)) return [];
		return [{ kind: 'step-ends', step, day }];
	});
}

/** Letters that nobody has released: on their day, and some days before it, somebody has to look at them. */
function dueLetters({ steps, meetings, today, published }: TodayFacts): readonly Task[] {
	if (!published) return [];
	// To a meeting with a list of its own its invitations go one by one.
	const invites = (step: StepFact) =>
		meetings.some((one) => one.stepId === step.id && one.guests > 0);
	return steps.flatMap((step) =>
		(invites(step) ? [] : step.letters).flatMap((letter): Task[] => {
			const isOpen = letter.standing === 'due' || letter.standing === 'planned';
			if (!isOpen || !letter.due || letter.due > addDays(today, daysAhead)) return [];
			if (letter.due < addDays(today, -daysKept)) return [];
			return [{ kind: 'letter-due', step, letter, day: letter.due }];
		})
	);
}

function dueRounds({ rounds, items, today }: TodayFacts): readonly Task[] {
	const bySet = Map.groupBy(
		rounds.filter(({ open }) => open),
		({ id, setId }) => setId ?? id
	);
	return rounds.flatMap((round): Task[] => {
		const item = items.find((known) => known.id === round.itemId);
		if (!item) return [];
		if (round.open) {
			const together = bySet.get(round.setId ?? round.id) ?? [];
			if (together[0] !== round || round.lastDay > addDays(today, daysAhead)) return [];
			const others = together.length - 1;
			return [{ kind: 'round-closes', item, round, others, day: round.lastDay }];
		}
		const waits = item.version === round.version && isInDrafting(item);
		return waits && round.sheets > 0 ? [{ kind: 'word-round', item, round, day: null }] : [];
	});
}

function dueItems({ items, rounds, reviews }: TodayFacts): readonly Task[] {
	return items.flatMap((item): Task[] => {
		if (!item.published) return [{ kind: 'publish-item', item, day: null }];
		if (item.state === 'consolidated' && item.kind === 'measure')
			return [{ kind: 'send-to-review', item, day: null }];
		const own = rounds.filter((round) => round.itemId === item.id);
		const answered = reviews.filter((one) => one.itemId === item.id && one.answeredOn);
		const worded = isWordedSince(item, [...own, ...answered]);
		const settled = worded && !own.some((round) => round.open) && missingIn(item).length === 0;
		return isInDrafting(item) && settled ? [{ kind: 'consolidate', item, day: null }] : [];
	});
}

/** What the council has decided on needs no review any more. */
const decided: readonly DevelopmentState[] = ['adopted', 'adoptedAmended', 'struck'];

function dueReviews({ reviews, items, today }: TodayFacts): readonly Task[] {
	if (items.some(({ state }) => decided.includes(state))) return [];
	return reviews.flatMap((review): Task[] => {
		const item = items.find((known) => known.id === review.itemId);
		if (!item) return [];
		if (review.answeredOn)
			return item.state === 'returned' && item.version === review.version
				? [{ kind: 'review-returned', item, review, day: null }]
				: [];
		if (review.dueOn < today) return [{ kind: 'review-late', item, review, day: review.dueOn }];
		return review.dueOn <= addDays(today, daysAhead)
			? [{ kind: 'review-soon', item, review, day: review.dueOn }]
			: [];
	});
}

/** Has the wording been changed after everybody was asked about it? */
export function isWordedSince(
	item: { readonly version: number },
	asked: readonly { readonly version: number }[]
): boolean {
	return asked.length > 0 && asked.every(({ version }) => version < item.version);
}

function isInDrafting(item: ItemFact): boolean {
	return item.state === 'idea' || item.state === 'draft' || item.state === 'returned';
}

function counted(kind: Counted, count: number): readonly Task[] {
	return count > 0 ? [{ kind, count, day: null }] : [];
}
