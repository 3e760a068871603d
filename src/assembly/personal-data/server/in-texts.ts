import type { Read } from '#journal/server/data-records.ts';

/** How many contributions of this address are part of a text of the concept. */
export async function contributionsInTexts(reader: Read, email: string): Promise<number> {
	const rows = await reader
		.selectFrom('item_origin')
		.innerJoin('contribution', 'contribution.id', 'item_origin.contribution_id')
		.select('contribution.id')
		.distinct()
		.where('contribution.author_email', '=', email)
		.execute();
	return rows.length;
}
