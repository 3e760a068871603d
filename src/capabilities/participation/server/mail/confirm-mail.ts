import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { refuse } from '#shared/result.ts';
import { decideConfirm } from '../../mail/desk-rules.ts';
import { findCall } from '../reads.ts';
import { saveContribution } from '../writes.ts';
import { findMailBySecret } from './read-mails.ts';
import { linkToContribution, setMailState } from './writes.ts';
import { hasPapers } from '../../mail/decide-mail.ts';

const ConfirmMail = v.object({ secret: v.pipe(v.string('missing'), v.maxLength(100, 'unknown')) });

/** Whoever wrote a mail stands for it by their private link; only then does it become a contribution. */
export const confirmMail = act('participation.confirm-mail', ConfirmMail, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const mail = await findMailBySecret(tx, input.secret);
	const call = mail?.callId ? await findCall(tx, mail.callId) : undefined;
	if (!mail || !call) return refuse('not-found');
	const permitted = tools.permit(call.processId);
	if (!permitted.ok) return permitted;
	const decision = decideConfirm(mail, now);
	if (!decision.ok) return decision;
	const contributionId = newId();
	const { secret, hash } = tools.newSecret();
	await saveContribution(tx, {
		...{ id: contributionId, call, channel: 'mail', text: mail.words },
		...{ name: mail.fromName, email: mail.fromAddress, now, entryId, secretHash: hash }
	});
	await linkToContribution(tx, {
		...{ id: mail.id, callId: call.id, contributionId, processId: call.processId },
		written: false
	});
	await setMailState(tx, { id: mail.id, state: hasPapers(mail) ? 'open' : 'done', entryId });
	return done({
		what: 'contribution-received',
		subject: ['contribution', contributionId],
		process: call.processId,
		audience: 'desk',
		// The page that confirms leads to the private link; one letter for one mail is enough.
		data: { call: call.title, channel: 'mail', text: mail.words, thanks: false },
		value: { contributionId, secret }
	});
});
