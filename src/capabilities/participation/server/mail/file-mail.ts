import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { addHours } from '#shared/dates.ts';
import { id, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { callState } from '../../calls.ts';
import { longestContribution, mayWrite } from '../../mail/decide-mail.ts';
import { decideFile } from '../../mail/desk-rules.ts';
import { findCall } from '../reads.ts';
import { saveContribution } from '../writes.ts';
import { countWritten, findMail } from './read-mails.ts';
import { linkToContribution, setMailState } from './writes.ts';

const FileMail = v.object({ mailId: id(), callId: id(), text: prose(longestContribution) });

/** The steering makes a contribution of a mail, in the words of its sender; late mail counts as late paper does. */
export const fileMail = act('participation.file-mail', FileMail, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const mail = await findMail(tx, input.mailId);
	const call = await findCall(tx, input.callId);
	if (!mail) return refuse('not-found');
	const permitted = tools.permit(mail.processId);
	if (!permitted.ok) return permitted;
	if (!call) return refuse('not-found', { callId: 'unknown' });
	const permittedThere = tools.permit(call.processId);
	if (!permittedThere.ok) return permittedThere;
	const decision = decideFile(mail);
	if (!decision.ok) return decision;
	if (callState(call, now) === 'announced') return refuse('call-not-open-yet');
	const since = {
		sender: mail.fromAddress,
		dayAgo: addHours(now, -24),
		hourAgo: addHours(now, -1)
	};
	const sender = { hasSender: mail.fromAddress !== null, automatic: mail.automatic };
	const thanks = mayWrite(sender, await countWritten(tx, since));
	const contributionId = newId();
	await saveContribution(tx, {
		...{ id: contributionId, call, channel: 'mail', text: input.text },
		...{ name: mail.fromName, email: mail.fromAddress, now, entryId, secretHash: null }
	});
	await linkToContribution(tx, {
		...{ id: mail.id, callId: call.id, contributionId, processId: call.processId },
		written: thanks
	});
	await setMailState(tx, { id: mail.id, state: 'done', entryId });
	return done({
		what: 'contribution-received',
		subject: ['contribution', contributionId],
		process: call.processId,
		audience: 'desk',
		data: { call: call.title, channel: 'mail', text: input.text, thanks },
		value: { contributionId }
	});
});
