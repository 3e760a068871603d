import { error } from '@sveltejs/kit';
import { sendCalendar } from '../../../parts/send-calendar.ts';
import type { RequestHandler } from './$types';

/** The public dates of one group, to subscribe to. */
export const GET: RequestHandler = (event) =>
	sendCalendar(event, (areas) => {
		const area = areas.find(({ code }) => code === event.params.code);
		return area ? { area, fileName: `termine-${area.code}.ics` } : error(404, 'not-found');
	});
