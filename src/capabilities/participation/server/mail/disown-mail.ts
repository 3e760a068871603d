import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { decideConfirm } from '../../mail/desk-rules.ts';
import { findMailBySecret } from './read-mails.ts';
import { deleteMails } from './writes.ts';

const DisownMail = v.object({ secret: v.pipe(v.string('missing'), v.maxLength(100, 'unknown')) });

/** Somebody wrote in another's name: who was asked says so, and the mail is gone. */
export const disownMail = act('participation.disown-mail', DisownMail, async (tools) => {
	const { input, tx, now } = tools;
	const mail = await findMailBySecret(tx, input.secret);
	if (!mail) return refuse('not-found');
	const permitted = tools.permit(mail.processId);
	if (!permitted.ok) return permitted;
	const decision = decideConfirm(mail, now);
	if (!decision.ok) return decision;
	await deleteMails(tx, [mail.id]);
	return done({
		what: 'mail-disowned',
		subject: ['mail', mail.id],
		process: mail.processId,
		audience: 'desk'
	});
});
