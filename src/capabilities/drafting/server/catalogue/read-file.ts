import { readFileLines } from '#people/server/list/read-files.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { readTable, type CatalogueTable } from '../../catalogue/columns.ts';

const mostBytes = 4 * 1024 * 1024;

/** An uploaded catalogue as a table: a text with separators in whatever encoding, or an Excel file. */
export async function readCatalogueFile(bytes: ArrayBuffer): Promise<Decision<CatalogueTable>> {
	const no = (reason: string) => refuse(reason, { file: reason });
	if (bytes.byteLength === 0) return no('catalogue-missing');
	if (bytes.byteLength > mostBytes) return no('catalogue-too-large');
	const lines = await readFileLines(bytes);
	if (lines === 'old-excel') return no('catalogue-old-excel');
	return lines === 'not-a-table' ? no('not-a-catalogue') : readTable(lines);
}
