import { sendCsv } from '#web/catalogue-file.ts';
import { readDeskRows } from '../read-desk-rows.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { rows, fileName, headers } = await readDeskRows(event);
	return sendCsv(rows, fileName, headers);
};
