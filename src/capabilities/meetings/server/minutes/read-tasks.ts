import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import {
	taskState,
	type ReminderKind,
	type TaskEvent,
	type TaskState
} from '../../minutes/tasks.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A task given at a meeting, with what happened to it since. */
export type MeetingTask = {
	readonly lineId: string;
	readonly meetingId: string;
	readonly meeting: string;
	readonly area: string | null;
	readonly text: string;
	readonly who: string;
	readonly name: string | null;
	readonly email: string | null;
	readonly language: string;
	readonly personId: string | null;
	readonly state: TaskState;
	/** When the minutes that give it were published; null: nobody was written to yet. */
	readonly publishedAt: Instant | null;
};

export async function readMeetingTasks(
	reader: Read,
	filter: { processId?: string; meetingId?: string; lineId?: string }
): Promise<readonly MeetingTask[]> {
	let query = reader
		.selectFrom('minutes_line')
		.innerJoin('meeting', 'meeting.id', 'minutes_line.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.leftJoin('area', 'area.id', 'step.area_id')
		.leftJoin('person', 'person.id', 'minutes_line.person_id')
		.select((row) => [
			'minutes_line.line_id as lineId',
			'minutes_line.meeting_id as meetingId',
			'minutes_line.body as text',
			'minutes_line.who',
			'minutes_line.email',
			'minutes_line.person_id as personId',
			'minutes_line.due_on as dueOn',
			'step.title as meeting',
			'area.short_title as area',
			'person.name',
			'person.email as personEmail',
			'person.language',
			row
				.selectFrom('minutes_edition')
				.select((edition) => edition.fn.max('minutes_edition.at').as('at'))
				.whereRef('minutes_edition.meeting_id', '=', 'minutes_line.meeting_id')
				.as('publishedAt')
		])
		.where('minutes_line.kind', '=', 'task')
		.where('minutes_line.ended_entry', 'is', null)
		.orderBy('minutes_line.line_id');
	if (filter.processId) query = query.where('meeting.process_id', '=', filter.processId);
	if (filter.meetingId) query = query.where('minutes_line.meeting_id', '=', filter.meetingId);
	if (filter.lineId) query = query.where('minutes_line.line_id', '=', filter.lineId);
	const rows = await query.execute();
	const events = await readTaskEvents(
		reader,
		rows.map(({ lineId }) => lineId)
	);
	return rows.map(({ personEmail, dueOn, ...row }) => ({
		...row,
		who: row.who ?? '',
		email: row.email ?? personEmail,
		language: row.language ?? 'de',
		state: taskState({ dueOn }, events.get(row.lineId) ?? [])
	}));
}

export async function findMeetingTask(
	reader: Read,
	lineId: string
): Promise<MeetingTask | undefined> {
	const [task] = await readMeetingTasks(reader, { lineId });
	return task;
}

/** The task that a private link leads to. */
export async function findTaskBySecret(
	reader: Read,
	secret: string
): Promise<MeetingTask | undefined> {
	const link = await reader
		.selectFrom('minutes_task_link')
		.select('line_id')
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return link && findMeetingTask(reader, link.line_id);
}

/** Which reminders were written, as `line kind day`. */
export async function readReminders(reader: Read): Promise<ReadonlySet<string>> {
	const rows = await reader
		.selectFrom('minutes_task_reminder')
		.select(['line_id', 'kind', 'due_on'])
		.execute();
	return new Set(rows.map((row) => reminderKey(row.line_id, row.kind, row.due_on)));
}

export function reminderKey(lineId: string, kind: ReminderKind | string, dueOn: string): string {
	return `${lineId} ${kind} ${dueOn}`;
}

async function readTaskEvents(
	reader: Read,
	lineIds: readonly string[]
): Promise<ReadonlyMap<string, readonly TaskEvent[]>> {
	if (lineIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('minutes_task_event')
		.selectAll()
		.where('line_id', 'in', lineIds)
		.orderBy('id')
		.execute();
	const events = rows.map((row) => ({
		lineId: row.line_id,
		kind: row.kind as TaskEvent['kind'],
		text: row.body,
		dueOn: row.due_on,
		byOwner: row.by_owner === 1,
		at: row.at
	}));
	return Map.groupBy(events, ({ lineId }) => lineId);
}
