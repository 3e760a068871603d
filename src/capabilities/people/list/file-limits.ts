import { allow, refuse, type Decision } from '#shared/result.ts';
import { columnCount, type AddressTable } from './columns.ts';

/** Ten thousand lines with all columns are about two megabytes. */
export const mostFileBytes = 4 * 1024 * 1024;
const mostLines = 20_000;
const mostColumns = 60;

/** Is this a table that can be looked through in one go? */
export function decideTable(
	table: AddressTable
): Decision<AddressTable, 'file-empty' | 'too-many-lines' | 'not-a-table'> {
	if (table.lines.length === 0) return refuse('file-empty', { file: 'file-empty' });
	if (table.lines.length > mostLines) return refuse('too-many-lines', { file: 'too-many-lines' });
	if (columnCount(table) > mostColumns) return refuse('not-a-table', { file: 'not-a-table' });
	return allow(table);
}
