import { error } from '@sveltejs/kit';
import { readRaw } from '#participation/server/mail/read-mails.ts';
import { guardPage } from '#web/guard.ts';
import { sendFile } from '#web/send-file.ts';
import { findDeskProcess } from '../../../../../../desk-process.ts';
import { findDeskMail } from '../../../desk-mail.ts';
import type { RequestHandler } from './$types';

/** One attachment to take, never to show: it was written by strangers. */
export const GET: RequestHandler = async (event) => {
	// A layout guards pages alone.
	guardPage(event, 'page:desk', (await findDeskProcess(event)).id);
	const { mail } = await findDeskMail(event);
	const place = /^\d{1,3}$/.test(event.params.place) ? Number(event.params.place) : -1;
	// Taking mails apart is loaded only where it is needed.
	const { takeAttachment } = await import('#delivery/mail-in/read-mail.ts');
	const raw = await readRaw(event.locals.runtime.storage.read, mail.id);
	const found = place < 0 ? undefined : await takeAttachment(raw, place);
	if (!found) error(404, 'not-found');
	const file = { name: found.name || `anlage-${place + 1}`, mediaType: found.type };
	return sendFile(file, found.content, 'private, no-store');
};
