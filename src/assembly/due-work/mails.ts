import { forgetMails } from '#participation/server/mail/forget-mails.ts';
import { readForgettable } from '#participation/server/mail/read-mails.ts';
import type { FindWork } from './work.ts';

/** Mails that nobody confirmed in time, and those whose time is over. */
export const findMailsToForget: FindWork = async (read, now) => ({
	due:
		(await readForgettable(read, now)).length > 0
			? [{ at: now, run: (context) => forgetMails(context, {}) }]
			: []
});
