import { error } from '@sveltejs/kit';
import { idOf } from '../../parts/address.ts';
import { sendCalendar } from '../../parts/send-calendar.ts';
import type { RequestHandler } from './$types';

/** One public date, to put into a calendar. */
export const GET: RequestHandler = (event) => {
	const stepId = idOf(event.params.id) ?? error(404, 'not-found');
	return sendCalendar(event, () => ({ stepId, fileName: 'termin.ics' }));
};
