import type { Reader } from '#storage/storage.ts';
import type { Attendance, HeadCount } from '../attendance.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Who was there, in the order in which it was noted; for the desk. */
export async function readAttendances(
	reader: Read,
	meetingId: string
): Promise<readonly Attendance[]> {
	const rows = await reader
		.selectFrom('attendance')
		.select(['id', 'guest_id as guestId', 'name', 'organisation', 'sector', 'way'])
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, way: row.way as Attendance['way'] }));
}

export async function readHeadCounts(
	reader: Read,
	meetingId: string
): Promise<readonly HeadCount[]> {
	return reader
		.selectFrom('head_count')
		.select(['sector', 'people'])
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.orderBy('sector')
		.execute();
}

/** The meeting whose door an address opens. */
export async function findDoor(reader: Read, secret: string): Promise<string | undefined> {
	const row = await reader
		.selectFrom('meeting')
		.select('id')
		.where('door_secret', '=', secret)
		.executeTakeFirst();
	return row?.id;
}

/**
 * The secret in the address at the door: it hangs on the wall, so it is kept as it is. Read for the desk
 * alone; no meeting brings it along, so that no page can show it by mistake.
 */
export async function readDoorSecret(reader: Read, meetingId: string): Promise<string> {
	const row = await reader
		.selectFrom('meeting')
		.select('door_secret')
		.where('id', '=', meetingId)
		.executeTakeFirstOrThrow();
	return row.door_secret;
}
