import { addDays, daysBetween, type Day, type Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** What happened to a task after it was given. */
export type TaskEvent = {
	readonly kind: 'done' | 'moved';
	/** What came of it, or why it takes longer. */
	readonly text: string;
	readonly dueOn: Day | null;
	/** Told by whoever has the task, not by the steering. */
	readonly byOwner: boolean;
	readonly at: Instant;
};

export type TaskState = {
	readonly dueOn: Day;
	readonly done: TaskEvent | null;
	readonly moves: readonly TaskEvent[];
};

/** Until when a task is due now, and whether it is done. */
export function taskState(line: { readonly dueOn: Day | null }, events: readonly TaskEvent[]) {
	const moves = events.filter(({ kind }) => kind === 'moved');
	const done = events.find(({ kind }) => kind === 'done') ?? null;
	return { dueOn: moves.at(-1)?.dueOn ?? line.dueOn ?? '', done, moves } satisfies TaskState;
}

export function decideFinish({ done }: Pick<TaskState, 'done'>): Decision<null, 'task-done'> {
	return done ? refuse('task-done') : allow(null);
}

export function decideMove(
	task: Pick<TaskState, 'done' | 'dueOn'>,
	to: Day,
	today: Day
): Decision<null, 'task-done' | 'same-day' | 'day-is-over'> {
	if (task.done) return refuse('task-done');
	if (to < today) return refuse('day-is-over', { dueOn: 'day-is-over' });
	return to === task.dueOn ? refuse('same-day', { dueOn: 'same-day' }) : allow(null);
}

export const reminderKinds = ['soon', 'late'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Which reminder a task asks for on a day: from the day before on, and once its day is over. */
export function reminderOf(task: TaskState, today: Day): ReminderKind | undefined {
	if (task.done) return undefined;
	const left = daysBetween(today, task.dueOn);
	if (left < 0) return 'late';
	return left <= 1 ? 'soon' : undefined;
}

/** The days on which something is due for a task. */
export function reminderDays(task: TaskState): readonly Day[] {
	return task.done ? [] : [addDays(task.dueOn, -1), addDays(task.dueOn, 1)];
}

/** Overdue first, then by day; what is done comes last. */
export function inOrderOfNeed<Held extends { readonly state: TaskState }>(
	tasks: readonly Held[]
): Held[] {
	const key = ({ state }: Held) => `${state.done ? 1 : 0}${state.dueOn}`;
	return tasks.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
