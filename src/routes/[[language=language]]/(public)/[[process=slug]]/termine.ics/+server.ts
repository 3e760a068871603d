import { sendCalendar } from '../parts/send-calendar.ts';
import type { RequestHandler } from './$types';

/** All public dates, to subscribe to. */
export const GET: RequestHandler = (event) =>
	sendCalendar(event, () => ({ fileName: 'termine.ics' }));
