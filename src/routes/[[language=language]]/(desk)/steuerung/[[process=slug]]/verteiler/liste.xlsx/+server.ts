import { readExport } from '../read-export.ts';
import type { RequestHandler } from './$types';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: RequestHandler = async (event) => {
	const { rows, headers } = await readExport(event);
	const { default: writeExcelFile } = await import('write-excel-file/node');
	// Each cell is said to be text, so that nothing in it is computed.
	const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
	const file = await writeExcelFile(cells, { sheet: 'Verteiler' }).toBuffer();
	return new Response(new Uint8Array(file), { headers: headers('xlsx', type) });
};
