import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { goneStates, type DevelopmentState } from '../../items.ts';
import type { CheckOutcome } from '../../structure/goal-check.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type GoalCheck = {
	readonly itemId: string;
	readonly meetingId: string;
	readonly stepId: string;
	readonly meeting: string;
	/** The day of the meeting. */
	readonly day: Day | null;
	readonly outcome: CheckOutcome;
	readonly version: number;
	readonly reason: string | null;
	readonly at: Instant;
};

/** What meetings said of goals, oldest first: of one goal, or at one meeting. The latest of a goal counts. */
export async function readGoalChecks(
	reader: Read,
	filter:
		{ readonly itemId: string } | { readonly meetingId: string } | { readonly processId: string }
): Promise<readonly GoalCheck[]> {
	const checks = reader
		.selectFrom('goal_check')
		.innerJoin('meeting', 'meeting.id', 'goal_check.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.select([
			'goal_check.item_id as itemId',
			'goal_check.meeting_id as meetingId',
			'meeting.step_id as stepId',
			'step.title as meeting',
			'step.starts_on as day',
			'goal_check.outcome',
			'goal_check.version',
			'goal_check.reason',
			'goal_check.at'
		])
		.orderBy('goal_check.id');
	const rows =
		'itemId' in filter
			? checks.where('goal_check.item_id', '=', filter.itemId)
			: 'meetingId' in filter
				? checks.where('goal_check.meeting_id', '=', filter.meetingId)
				: checks.where('goal_check.process_id', '=', filter.processId);
	return (await rows.execute()) as unknown as readonly GoalCheck[];
}

/** The published goals of a process that are in the work, with the time since which all can read them. */
export async function readPublishedGoals(reader: Read, processId: string) {
	const rows = await reader
		.selectFrom('item')
		.innerJoin('journal_entry', 'journal_entry.id', 'item.published_entry')
		.select(['item.id', 'item.area_id as areaId', 'item.state', 'journal_entry.at as publishedAt'])
		.where('item.process_id', '=', processId)
		.where('item.kind', '=', 'goal')
		.where('item.state', 'not in', goneStates)
		.execute();
	return rows.map((row) => ({ ...row, state: row.state as DevelopmentState }));
}

/** Are there goals of this area that a meeting could go through? */
export async function hasGoals(reader: Read, processId: string, areaId: string): Promise<boolean> {
	const row = await reader
		.selectFrom('item')
		.select('id')
		.where('process_id', '=', processId)
		.where('area_id', '=', areaId)
		.where('kind', '=', 'goal')
		.where('published_entry', 'is not', null)
		.where('state', 'not in', goneStates)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
