import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideMark } from '../../mail/desk-rules.ts';
import { findMail } from './read-mails.ts';
import { setMailState } from './writes.ts';

const MarkMail = v.object({ mailId: id(), mark: v.picklist(['open', 'done', 'spam'], 'missing') });

/** The steering puts a mail away as done or unwanted, or back among those to be read. */
export const markMail = act('participation.mark-mail', MarkMail, async (tools) => {
	const { input, tx, entryId } = tools;
	const mail = await findMail(tx, input.mailId);
	if (!mail) return refuse('not-found');
	const permitted = tools.permit(mail.processId);
	if (!permitted.ok) return permitted;
	const decision = decideMark(mail, input.mark);
	if (!decision.ok) return decision;
	await setMailState(tx, { id: mail.id, state: input.mark, entryId });
	return done({
		what: 'mail-marked',
		subject: ['mail', mail.id],
		process: mail.processId,
		audience: 'desk',
		data: { mark: input.mark }
	});
});
