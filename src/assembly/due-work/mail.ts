import { forgetMails } from '#participation/server/mail/forget-mails.ts';
import { readForgettable } from '#participation/server/mail/read-mails.ts';
import type { FindWork } from './work.ts';

/** Mail that nobody has confirmed in time: found by looking again, never announced. */
export const findMailToForget: FindWork = async (read, now) => {
	const isDue = (await readForgettable(read, now)).length > 0;
	return { due: isDue ? [{ at: now, run: (context) => forgetMails(context, {}) }] : [] };
};
