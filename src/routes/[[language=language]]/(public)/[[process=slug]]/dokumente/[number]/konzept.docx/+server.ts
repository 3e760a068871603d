import { sendPrinted } from '../../send-printed.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => sendPrinted(event, 'docx');
