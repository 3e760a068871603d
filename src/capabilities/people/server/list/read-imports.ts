import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { AddressTable } from '../../list/columns.ts';

/** An address list that was uploaded and is being looked through. */
export type PreparedImport = {
	readonly id: string;
	readonly processId: string;
	readonly fileName: string;
	readonly preparedAt: Instant;
	readonly table: AddressTable;
};

export async function findImport(
	reader: Pick<Reader, 'selectFrom'>,
	id: string
): Promise<PreparedImport | undefined> {
	const row = await reader
		.selectFrom('list_import')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return (
		row && {
			...{ id: row.id, processId: row.process_id, fileName: row.file_name },
			preparedAt: row.prepared_at,
			table: JSON.parse(row.lines)
		}
	);
}

/** Lists that somebody uploaded and neither took nor threw away, newest first. */
export async function readImports(
	reader: Pick<Reader, 'selectFrom'>,
	processId: string
): Promise<readonly Omit<PreparedImport, 'table'>[]> {
	return reader
		.selectFrom('list_import')
		.select(['id', 'process_id as processId', 'file_name as fileName', 'prepared_at as preparedAt'])
		.where('process_id', '=', processId)
		.orderBy('id', 'desc')
		.execute();
}
