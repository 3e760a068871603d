import { error, type RequestEvent } from '@sveltejs/kit';
import { findMail, type InboundMail } from '#participation/server/mail/read-mails.ts';
import type { Process } from '#process/server/reads.ts';
import { findDeskProcess, steersAll } from '../../../desk-process.ts';

/** A mail that whoever asks may see: one of this process, or one of none for who steers everything. */
export async function findDeskMail(
	event: RequestEvent & { params: { id: string; process?: string | undefined } }
): Promise<{ mail: InboundMail; process: Process }> {
	const process = await findDeskProcess(event);
	const mail = await findMail(event.locals.runtime.storage.read, event.params.id);
	const isOurs =
		mail?.processId === process.id || (mail?.processId === null && steersAll(event.locals));
	if (!mail || !isOurs || mail.state === 'waiting') error(404, 'not-found');
	return { mail, process };
}
