import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { CatalogueTable } from '../../catalogue/columns.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A catalogue that was brought back and is being looked through. */
export type PreparedCatalogue = {
	readonly id: string;
	readonly processId: string;
	readonly fileName: string;
	readonly preparedAt: Instant;
	readonly table: CatalogueTable;
};

export async function findCatalogue(
	reader: Read,
	id: string
): Promise<PreparedCatalogue | undefined> {
	const row = await reader
		.selectFrom('catalogue_import')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return (
		row && {
			...{ id: row.id, processId: row.process_id, fileName: row.file_name },
			preparedAt: row.prepared_at,
			table: JSON.parse(row.lines) as CatalogueTable
		}
	);
}

/** Files that somebody uploaded and neither took nor threw away, newest first. */
export async function readCatalogues(
	reader: Read,
	processId: string
): Promise<readonly Omit<PreparedCatalogue, 'table'>[]> {
	return reader
		.selectFrom('catalogue_import')
		.select(['id', 'process_id as processId', 'file_name as fileName', 'prepared_at as preparedAt'])
		.where('process_id', '=', processId)
		.orderBy('id', 'desc')
		.execute();
}
