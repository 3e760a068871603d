import { sendXlsx } from '#web/catalogue-file.ts';
import { readPublicRows } from '../read-catalogue-file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { rows, fileName } = await readPublicRows(event);
	return sendXlsx(rows, fileName);
};
