import type { Day, Instant } from '#shared/dates.ts';
import type { MinutesLineRow, MinutesRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { Approval, MinutesFacts } from '../../minutes/approval.ts';
import type { Line, LineKind } from '../../minutes/lines.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Minutes = MinutesFacts & {
	readonly meetingId: string;
	readonly processId: string;
	/** The last day on which those who were there may object, as they were told. */
	readonly approveBy: Day | null;
	readonly approvedHow: Approval | null;
	/** When the newest edition was published. */
	readonly publishedAt: Instant | null;
	/** The call that holds ideas said at the meeting while no other was open. */
	readonly ideasCallId: string | null;
};

/** The minutes of a meeting, once somebody has written a line. */
export async function findMinutes(reader: Read, meetingId: string): Promise<Minutes | undefined> {
	const [found] = await minutes(reader, (row) => row('minutes.meeting_id', '=', meetingId));
	return found;
}

/** All minutes of a process. */
export async function readMinutes(reader: Read, processId: string): Promise<readonly Minutes[]> {
	return minutes(reader, (row) => row('minutes.process_id', '=', processId));
}

/** Minutes that were put forward and are not approved yet, of all processes. */
export async function readCirculating(reader: Read): Promise<readonly Minutes[]> {
	return minutes(reader, (row) =>
		row.and([row('minutes.closes_at', 'is not', null), row('minutes.approved_at', 'is', null)])
	);
}

/** The lines of a meeting as they read now. */
export async function readLines(reader: Read, meetingId: string): Promise<readonly Line[]> {
	const rows = await reader
		.selectFrom('minutes_line')
		.selectAll()
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.orderBy('rank')
		.orderBy('line_id')
		.execute();
	return rows.map(toLine);
}

/** Earlier wordings of the lines of a meeting, also of lines that were removed, the oldest first. */
export async function readEarlierWordings(
	reader: Read,
	meetingId: string
): Promise<readonly Line[]> {
	const rows = await reader
		.selectFrom('minutes_line')
		.selectAll()
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is not', null)
		.orderBy('line_id')
		.orderBy('number')
		.execute();
	return rows.map(toLine);
}

export type FoundLine = Line & { readonly meetingId: string };

/** A line as it reads now; nothing once it was removed. */
export async function findLine(reader: Read, lineId: string): Promise<FoundLine | undefined> {
	const row = await reader
		.selectFrom('minutes_line')
		.selectAll()
		.where('line_id', '=', lineId)
		.where('ended_entry', 'is', null)
		.executeTakeFirst();
	return row && { ...toLine(row), meetingId: row.meeting_id };
}

/** The meeting of a line, also of one that was removed. */
export async function findMeetingOfLine(reader: Read, lineId: string): Promise<string | undefined> {
	const row = await reader
		.selectFrom('minutes_line')
		.select('meeting_id')
		.where('line_id', '=', lineId)
		.executeTakeFirst();
	return row?.meeting_id;
}

/** What a line became. */
export type LineOutcome = {
	readonly lineId: string;
	readonly itemId: string | null;
	readonly itemCode: string | null;
	readonly contributionId: string | null;
	readonly contributionState: string | null;
};

export async function readLineOutcomes(
	reader: Read,
	meetingId: string
): Promise<ReadonlyMap<string, LineOutcome>> {
	const rows = await reader
		.selectFrom('minutes_outcome')
		.leftJoin('item', 'item.id', 'minutes_outcome.item_id')
		.leftJoin('contribution', 'contribution.id', 'minutes_outcome.contribution_id')
		.select([
			'minutes_outcome.line_id as lineId',
			'minutes_outcome.item_id as itemId',
			'item.code as itemCode',
			'minutes_outcome.contribution_id as contributionId',
			'contribution.state as contributionState'
		])
		.where('minutes_outcome.meeting_id', '=', meetingId)
		.execute();
	return new Map(rows.map((row) => [row.lineId, row]));
}

async function minutes(
	reader: Read,
	which: Parameters<ReturnType<typeof ofMinutes>['where']>[0]
): Promise<readonly Minutes[]> {
	const rows = await ofMinutes(reader).where(which).execute();
	return rows.map(toMinutes);
}

function ofMinutes(reader: Read) {
	return reader
		.selectFrom('minutes')
		.selectAll('minutes')
		.select((row) => [
			row
				.selectFrom('minutes_edition')
				.select((edition) => edition.fn.countAll<number>().as('count'))
				.whereRef('minutes_edition.meeting_id', '=', 'minutes.meeting_id')
				.as('editions'),
			row
				.selectFrom('minutes_edition')
				.select((edition) => edition.fn.max('minutes_edition.at').as('at'))
				.whereRef('minutes_edition.meeting_id', '=', 'minutes.meeting_id')
				.as('published_at')
		])
		.orderBy('minutes.meeting_id');
}

function toMinutes(
	row: MinutesRow & { editions: number | null; published_at: string | null }
): Minutes {
	return {
		meetingId: row.meeting_id,
		processId: row.process_id,
		changedAt: row.changed_at,
		approveBy: row.approve_by,
		closesAt: row.closes_at,
		approvedAt: row.approved_at,
		approvedHow: row.approved_how as Approval | null,
		editions: Number(row.editions ?? 0),
		publishedAt: row.published_at,
		ideasCallId: row.ideas_call_id
	};
}

function toLine(row: MinutesLineRow): Line {
	return {
		id: row.line_id,
		number: row.number,
		rank: row.rank,
		agendaItemId: row.agenda_item_id,
		kind: row.kind as LineKind,
		text: row.body,
		who: row.who,
		publicAs: row.public_as,
		email: row.email,
		personId: row.person_id,
		dueOn: row.due_on,
		at: row.at
	};
}
