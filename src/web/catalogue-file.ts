import { writeCsv } from '#shared/csv.ts';

type Rows = readonly (readonly string[])[];
type Headers = Readonly<Record<string, string>>;

/** The catalogue as a text that spreadsheets open; nothing in it is computed. */
export function sendCsv(rows: Rows, fileName: string, headers: Headers = {}): Response {
	return new Response(writeCsv(rows), {
		headers: {
			...headersFor(`${fileName}.csv`),
			'content-type': 'text/csv; charset=utf-8',
			...headers
		}
	});
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The same as one sheet of Excel, the headings fixed on top; each cell is said to be text. */
export async function sendXlsx(
	rows: Rows,
	fileName: string,
	headers: Headers = {}
): Promise<Response> {
	return new Response(new Uint8Array(await writeXlsx(rows)), {
		headers: { ...headersFor(`${fileName}.xlsx`), 'content-type': xlsx, ...headers }
	});
}

export async function writeXlsx(rows: Rows): Promise<Buffer> {
	// Loaded only where somebody asks for it: an instance starts without it.
	const { default: writeExcelFile } = await import('write-excel-file/node');
	const cells = rows.map((row, at) =>
		row.map((value) => ({
			...{ value: cellText(value), type: String, wrap: true },
			...{ alignVertical: 'top' as const, format: '@' },
			...(at === 0 ? { fontWeight: 'bold' as const } : {})
		}))
	);
	const columns = (rows[0] ?? []).map((_, at) => ({ width: widths[at] ?? 18 }));
	return writeExcelFile(cells, { sheet: 'Katalog', stickyRowsCount: 1, columns }).toBuffer();
}

/** Excel takes `_x000D_` for a sign by its number, and knows no signs that are none. */
function cellText(value: string): string {
	return value.replaceAll(/[\uFFFE\uFFFF]/g, '').replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/** Wide where sentences stand: title, text, and what it serves. */
const widths: Readonly<Record<number, number>> = { 3: 32, 4: 60, 5: 44 };

function headersFor(fileName: string): Headers {
	return { 'content-disposition': `attachment; filename="${fileName}"` };
}
