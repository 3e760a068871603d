import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { callState } from '../calls.ts';
import { channels } from '../contributions.ts';
import { findCall } from './reads.ts';
import { saveContribution } from './writes.ts';

const EnterContribution = v.object({
	callId: id(),
	channel: v.picklist(channels, 'missing'),
	text: prose(4000),
	name: maybe(line(120)),
	email: maybe(address())
});

/**
 * The steering types in what came by mail, on paper, on a card or by telephone. Late paper counts:
 * only a call that has not begun yet takes nothing.
 */
export const enterContribution = act(
	'participation.enter-contribution',
	EnterContribution,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const call = await findCall(tx, input.callId);
		if (!call) return refuse('not-found');
		const permitted = tools.permit(call.processId);
		if (!permitted.ok) return permitted;
		if (callState(call, now) === 'announced') return refuse('call-not-open-yet');
		const contributionId = newId();
		await saveContribution(tx, {
			id: contributionId,
			call,
			channel: input.channel,
			text: input.text,
			name: input.name,
			email: input.email,
			now,
			entryId,
			secretHash: null
		});
		return done({
			what: 'contribution-received',
			subject: ['contribution', contributionId],
			process: call.processId,
			audience: 'desk',
			data: { call: call.title, channel: input.channel, text: input.text },
			value: { contributionId }
		});
	}
);
