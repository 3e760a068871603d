import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type MinutesReader = {
	readonly id: string;
	readonly meetingId: string;
	readonly name: string;
	readonly email: string | null;
	readonly language: string;
	readonly personId: string | null;
	readonly agreedAt: Instant | null;
};

/** Those whom the minutes were put forward to. */
export async function readMinutesReaders(
	reader: Read,
	meetingId: string
): Promise<readonly MinutesReader[]> {
	const rows = await readers(reader).where('minutes_reader.meeting_id', '=', meetingId).execute();
	return rows.map(toReader);
}

export async function findMinutesReader(
	reader: Read,
	id: string
): Promise<MinutesReader | undefined> {
	const row = await readers(reader).where('minutes_reader.id', '=', id).executeTakeFirst();
	return row && toReader(row);
}

/** Whoever holds this private link to minutes. */
export async function findMinutesReaderBySecret(
	reader: Read,
	secret: string
): Promise<MinutesReader | undefined> {
	const row = await readers(reader)
		.innerJoin('minutes_link', 'minutes_link.reader_id', 'minutes_reader.id')
		.where('minutes_link.secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && toReader(row);
}

export type LineObjection = {
	readonly id: string;
	readonly meetingId: string;
	readonly readerId: string;
	/** Null: to the minutes as a whole. */
	readonly lineId: string | null;
	readonly text: string;
	readonly at: Instant;
	readonly outcome: 'corrected' | 'kept' | null;
	readonly reply: string | null;
};

export async function readObjections(
	reader: Read,
	meetingId: string
): Promise<readonly LineObjection[]> {
	const rows = await objections(reader).where('meeting_id', '=', meetingId).orderBy('id').execute();
	return rows as readonly LineObjection[];
}

/** How many objections wait for an answer, by meeting. */
export async function readOpenObjections(
	reader: Read,
	processId: string
): Promise<readonly { meetingId: string; meeting: string; count: number }[]> {
	const rows = await reader
		.selectFrom('minutes_objection')
		.innerJoin('meeting', 'meeting.id', 'minutes_objection.meeting_id')
		.innerJoin('step', 'step.id', 'meeting.step_id')
		.select((row) => [
			'meeting.id as meetingId',
			'step.title as meeting',
			row.fn.countAll<number>().as('count')
		])
		.where('meeting.process_id', '=', processId)
		.where('minutes_objection.outcome', 'is', null)
		.groupBy(['meeting.id', 'step.title'])
		.orderBy('meeting.id')
		.execute();
	return rows.map(({ count, ...row }) => ({ ...row, count: Number(count) }));
}

export async function findObjection(reader: Read, id: string): Promise<LineObjection | undefined> {
	const row = await objections(reader).where('id', '=', id).executeTakeFirst();
	return row as LineObjection | undefined;
}

function readers(reader: Read) {
	return reader
		.selectFrom('minutes_reader')
		.leftJoin('person', 'person.id', 'minutes_reader.person_id')
		.leftJoin('meeting_guest', 'meeting_guest.id', 'minutes_reader.guest_id')
		.select([
			'minutes_reader.id',
			'minutes_reader.meeting_id',
			'minutes_reader.person_id',
			'minutes_reader.agreed_at',
			'person.name as person_name',
			'person.email as person_email',
			'person.language as person_language',
			'meeting_guest.name as guest_name',
			'meeting_guest.email as guest_email',
			'meeting_guest.language as guest_language'
		])
		.orderBy('minutes_reader.id');
}

type ReaderRow = Awaited<ReturnType<ReturnType<typeof readers>['execute']>>[number];

function toReader(row: ReaderRow): MinutesReader {
	return {
		id: row.id,
		meetingId: row.meeting_id,
		personId: row.person_id,
		name: row.person_name ?? row.guest_name ?? '',
		email: row.person_email ?? row.guest_email,
		language: row.person_language ?? row.guest_language ?? 'de',
		agreedAt: row.agreed_at
	};
}

function objections(reader: Read) {
	return reader
		.selectFrom('minutes_objection')
		.select([
			...(['id', 'meeting_id as meetingId', 'reader_id as readerId', 'line_id as lineId'] as const),
			...(['body as text', 'at', 'outcome', 'reply'] as const)
		]);
}
