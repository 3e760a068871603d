import { printedSheet } from '#delivery/print/printed-sheet.ts';
import { dayOf } from '#shared/dates.ts';
import { shownSheet } from '../shown-sheet.ts';
import type { RequestHandler } from './$types';

/** The structure sheet of a group to print and to attach. */
export const GET: RequestHandler = async (event) => {
	const { process, area, steps } = await shownSheet(event);
	const { title, city, note, contactEmail, timeZone } = process;
	const bytes = await printedSheet({
		...{ group: area.title, process: title, city, note, contactEmail, steps },
		today: dayOf(event.locals.runtime.clock.now(), timeZone)
	});
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="ablauf-${area.code}.pdf"`,
			'content-length': String(bytes.byteLength)
		}
	});
};
