import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideContribute } from '../calls.ts';
import { findCall } from './reads.ts';
import { saveContribution } from './writes.ts';

const Contribute = v.object({
	callId: id(),
	text: prose(4000),
	name: maybe(line(120)),
	email: maybe(address()),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/** Anybody says something to an open call, without an account (S1). The answer holds their private link. */
export const contribute = act('participation.contribute', Contribute, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const call = await findCall(tx, input.callId);
	if (!call) return refuse('not-found');
	const permitted = tools.permit(call.processId);
	if (!permitted.ok) return permitted;
	const decision = decideContribute(call, now);
	if (!decision.ok) return decision;
	const contributionId = newId();
	const { secret, hash } = tools.newSecret();
	await saveContribution(tx, {
		id: contributionId,
		call,
		channel: 'web',
		text: input.text,
		name: input.name,
		email: input.email,
		now,
		entryId,
		secretHash: hash
	});
	return done({
		what: 'contribution-received',
		subject: ['contribution', contributionId],
		process: call.processId,
		audience: 'desk',
		data: { call: call.title, channel: 'web', text: input.text },
		value: { contributionId, secret }
	});
});
