import { sectors, type Sector } from '#people/roles.ts';
import type { Reader } from '#storage/storage.ts';
import { readAttendances, readHeadCounts } from '../read-attendance.ts';

/** How many were there, by sector: as counted in the room, or by the list if that is longer. */
export async function readPresent(
	reader: Pick<Reader, 'selectFrom'>,
	meetingId: string
): Promise<readonly { sector: Sector | null; people: number }[]> {
	const [listed, counts] = await Promise.all([
		readAttendances(reader, meetingId),
		readHeadCounts(reader, meetingId)
	]);
	const counted = counts.reduce((sum, { people }) => sum + people, 0);
	return counted >= listed.length
		? counts.map(({ sector, people }) => ({ sector: known(sector), people }))
		: listed.map(({ sector }) => ({ sector: known(sector), people: 1 }));
}

function known(name: string | null): Sector | null {
	return sectors.find((sector) => sector === name) ?? null;
}
