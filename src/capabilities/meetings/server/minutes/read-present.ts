import type { Sector } from '#people/roles.ts';
import type { Reader } from '#storage/storage.ts';

/** How many were there, by sector: by the count of heads if there is one, else by the list. */
export async function readPresent(
	reader: Pick<Reader, 'selectFrom'>,
	meetingId: string
): Promise<readonly { sector: Sector | null; people: number }[]> {
	const heads = await reader
		.selectFrom('head_count')
		.select(['sector', 'people'])
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.execute();
	if (heads.length > 0) return heads.map((row) => ({ ...row, sector: row.sector as Sector }));
	const listed = await reader
		.selectFrom('attendance')
		.select((row) => ['sector', row.fn.countAll<number>().as('people')])
		.where('meeting_id', '=', meetingId)
		.where('ended_entry', 'is', null)
		.groupBy('sector')
		.execute();
	return listed.map(({ sector, people }) => ({
		sector: sector as Sector | null,
		people: Number(people)
	}));
}
