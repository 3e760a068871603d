import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { readForgettable } from './read-mails.ts';
import { deleteMails } from './writes.ts';

const ForgetMails = v.object({});

/** Deletes what nobody has confirmed in time, with everything that came with it. */
export const forgetMails = act('participation.forget-mails', ForgetMails, async (tools) => {
	const { tx, now } = tools;
	const permitted = tools.permit(null);
	if (!permitted.ok) return permitted;
	const ids = await readForgettable(tx, now);
	const [first] = ids;
	if (!first) return refuse('nothing-to-forget');
	await deleteMails(tx, ids);
	return done({
		what: 'mails-forgotten',
		subject: ['mail', first],
		process: null,
		audience: 'desk',
		data: { count: ids.length }
	});
});
