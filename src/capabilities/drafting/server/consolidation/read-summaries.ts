import type { Reader } from '#storage/storage.ts';

/** What the answers come to: question, counted from 0 → the steering's present words. */
export async function readSummaries(
	reader: Pick<Reader, 'selectFrom'>,
	roundId: string
): Promise<ReadonlyMap<number, string>> {
	const rows = await reader
		.selectFrom('answer_summary')
		.select(['question', 'body'])
		.where('round_id', '=', roundId)
		.where('ended_entry', 'is', null)
		.execute();
	return new Map(rows.map(({ question, body }) => [question, body]));
}
