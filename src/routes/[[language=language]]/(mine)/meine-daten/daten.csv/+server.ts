import { sendExport } from '../parts/send-export.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => sendExport(event, 'csv');
