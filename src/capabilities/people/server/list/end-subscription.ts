import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideEndSubscription } from '../../list/changes-by-hand.ts';
import { findSubscription } from './reads.ts';
import { endSubscription as end } from './writes.ts';

const EndSubscription = v.object({ subscriptionId: id(), reason: line(300) });

/** The steering takes somebody off the list, with the reason: they asked on the telephone, the address is dead. */
export const endSubscription = act('people.end-subscription', EndSubscription, async (tools) => {
	const { input, tx, entryId } = tools;
	const subscription = await findSubscription(tx, { id: input.subscriptionId });
	if (!subscription) return refuse('not-found');
	const permitted = tools.permit(subscription.processId);
	if (!permitted.ok) return permitted;
	const decision = decideEndSubscription(subscription);
	if (!decision.ok) return decision;
	await end(tx, subscription.id, { entryId, reason: input.reason });
	return done({
		what: 'subscription-ended',
		subject: ['subscription', subscription.id],
		process: subscription.processId,
		audience: 'desk',
		why: input.reason
	});
});
