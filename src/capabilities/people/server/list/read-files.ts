import { parseCsv, type CsvLine } from '#shared/csv.ts';
import { decodeFile } from '#shared/decode-file.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { toTable, type AddressTable } from '../../list/columns.ts';
import { decideTable, mostFileBytes } from '../../list/file-limits.ts';

type Fault =
	'file-missing' | 'file-empty' | 'file-too-large' | 'too-many-lines' | 'not-a-table' | 'old-excel';

/** An uploaded address list as a table: a text with separators in whatever encoding, or an Excel file. */
export async function readAddressFile(bytes: ArrayBuffer): Promise<Decision<AddressTable, Fault>> {
	if (bytes.byteLength === 0) return refuse('file-missing', { file: 'file-missing' });
	if (bytes.byteLength > mostFileBytes) return refuse('file-too-large', { file: 'file-too-large' });
	const lines = await readFileLines(bytes);
	return typeof lines === 'string' ? refuse(lines, { file: lines }) : decideTable(toTable(lines));
}

/** The lines of whatever table somebody brings, or why they cannot be read. */
export async function readFileLines(
	bytes: ArrayBuffer
): Promise<readonly CsvLine[] | 'old-excel' | 'not-a-table'> {
	const start = Buffer.from(bytes, 0, Math.min(4, bytes.byteLength)).toString('hex');
	if (start === 'd0cf11e0') return 'old-excel';
	if (start !== '504b0304') return parseCsv(decodeFile(bytes));
	return (await readSpreadsheet(bytes)) ?? 'not-a-table';
}

/** The first sheet; nothing when it is none, or unpacks to more than such a list can hold. */
async function readSpreadsheet(bytes: ArrayBuffer): Promise<readonly CsvLine[] | undefined> {
	const file = Buffer.from(bytes);
	if (unpackedSize(file) > mostUnpacked) return undefined;
	// Loaded only where somebody brings a list: an instance starts without it.
	const { readSheet } = await import('read-excel-file/node');
	const rows = await readSheet(file, { trim: false }).catch(() => undefined);
	return rows
		?.map((cells, place) => ({ line: place + 1, cells: cells.map(cellText) }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

const mostUnpacked = 128 * 1024 * 1024;
const centralHeader = 0x02014b50;

/** What the parts of a ZIP file say they unpack to, by its directory at the end. */
function unpackedSize(file: Buffer): number {
	let size = 0;
	const end = file.lastIndexOf(Buffer.from('504b0506', 'hex'));
	if (end < 0 || end + 20 > file.length) return Infinity;
	let at = file.readUInt32LE(end + 16);
	while (at + 46 <= file.length && file.readUInt32LE(at) === centralHeader) {
		size += file.readUInt32LE(at + 24);
		at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
	return size;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	// Days come as midnight in UTC.
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return String(value);
}
