import type { Reader } from '#storage/storage.ts';

/** The number of the present version of each item of a process: tells whether a round led to a new one. */
export async function readItemVersions(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string
): Promise<ReadonlyMap<string, number>> {
	const rows = await reader
		.selectFrom('item')
		.select(['id', 'version'])
		.where('process_id', '=', processId)
		.execute();
	return new Map(rows.map(({ id, version }) => [id, version]));
}
