import { sendCsv } from '#web/catalogue-file.ts';
import { readExport } from '../read-export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { rows, fileName, headers } = await readExport(event);
	return sendCsv(rows, fileName, headers);
};
