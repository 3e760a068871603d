import { writeCsv } from '#shared/csv.ts';
import { readExport } from '../read-export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { rows, headers } = await readExport(event);
	return new Response(writeCsv(rows), { headers: headers('csv', 'text/csv; charset=utf-8') });
};
