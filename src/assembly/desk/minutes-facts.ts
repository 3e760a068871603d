import type { Day } from '#shared/dates.ts';
import { addDays } from '#shared/dates.ts';

/** Minutes of meetings, as far as something can be due in them. */
export type MinutesFacts = {
	/** Tasks from meetings that are not done. */
	readonly tasks: readonly MeetingTaskFact[];
	/** Meetings with objections that nobody has answered. */
	readonly objections: readonly {
		readonly meetingId: string;
		readonly meeting: string;
		readonly count: number;
	}[];
	/** Steps whose minutes all can read. */
	readonly published: readonly string[];
};

export type MeetingTaskFact = {
	readonly lineId: string;
	readonly meetingId: string;
	readonly area: string | null;
	readonly text: string;
	readonly who: string;
	readonly dueOn: Day;
};

export type MinutesTask =
	| { readonly kind: 'meeting-task'; readonly day: Day; readonly meetingTask: MeetingTaskFact }
	| {
			readonly kind: 'answer-objections';
			readonly day: null;
			readonly meetingId: string;
			readonly meeting: string;
			readonly count: number;
	  };

/** A task from a meeting is announced as early as one of the plan. */
const daysAhead = 14;

/** Each task from a meeting with its own line, and each meeting that waits for answers to objections. */
export function dueMinutes(facts: MinutesFacts, today: Day): readonly MinutesTask[] {
	const soon = addDays(today, daysAhead);
	return [
		...facts.tasks
			.filter(({ dueOn }) => dueOn <= soon)
			.map((meetingTask): MinutesTask => ({
				...{ kind: 'meeting-task', day: meetingTask.dueOn, meetingTask }
			})),
		...facts.objections.map((objections): MinutesTask => ({
			...{ kind: 'answer-objections', day: null },
			...objections
		}))
	];
}
