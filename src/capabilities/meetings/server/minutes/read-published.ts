import type { Day, Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type MinutesEdition = {
	readonly number: number;
	readonly reason: string | null;
	readonly at: Instant;
};

/** The published versions of the minutes, the newest first. */
export async function readEditions(
	reader: Read,
	meetingId: string
): Promise<readonly MinutesEdition[]> {
	return reader
		.selectFrom('minutes_edition')
		.select(['number', 'reason', 'at'])
		.where('meeting_id', '=', meetingId)
		.orderBy('number', 'desc')
		.execute();
}

/** The frozen content of one published version, as text. */
export async function findEditionContent(
	reader: Read,
	meetingId: string,
	number: number
): Promise<string | undefined> {
	const row = await reader
		.selectFrom('minutes_edition')
		.select('content')
		.where('meeting_id', '=', meetingId)
		.where('number', '=', number)
		.executeTakeFirst();
	return row?.content;
}

/** The steps of a process whose minutes can be read by all. */
export async function readDocumentedSteps(
	reader: Read,
	processId: string
): Promise<ReadonlySet<string>> {
	const rows = await reader
		.selectFrom('minutes_edition')
		.innerJoin('meeting', 'meeting.id', 'minutes_edition.meeting_id')
		.select('meeting.step_id as stepId')
		.distinct()
		.where('meeting.process_id', '=', processId)
		.execute();
	return new Set(rows.map(({ stepId }) => stepId));
}

/** The meetings that versions of items came out of, for their life story: meeting id → where its minutes are. */
export async function readMeetingSources(
	reader: Read,
	meetingIds: readonly string[]
): Promise<ReadonlyMap<string, MeetingSource>> {
	if (meetingIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('meeting')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.leftJoin('minutes_edition', 'minutes_edition.meeting_id', 'meeting.id')
		.select(['meeting.id', 'meeting.step_id as stepId', 'step.title', 'step.starts_on as day'])
		.select((row) => row.fn.count<number>('minutes_edition.id').as('editions'))
		.where('meeting.id', 'in', meetingIds)
		.groupBy(['meeting.id', 'meeting.step_id', 'step.title', 'step.starts_on'])
		.execute();
	return new Map(
		rows.map(({ id, editions, ...row }) => [id, { ...row, published: Number(editions) > 0 }])
	);
}

export type MeetingSource = {
	readonly stepId: string;
	readonly title: string;
	readonly day: Day | null;
	readonly published: boolean;
};
