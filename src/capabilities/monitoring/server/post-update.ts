import * as v from 'valibot';
import { rolesIn, type Actor } from '#journal/actor.ts';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { id, maybe, prose } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideUpdate, implementationStates } from '../progress.ts';
import { readOwnerships, type Ownership } from './reads.ts';

const PostUpdate = v.object({
	itemId: id(),
	state: v.picklist(implementationStates, 'missing'),
	/** What happened, in one to three sentences. */
	text: prose(1500),
	reason: maybe(prose(1000))
});

/** The owner tells how far a measure is, or the steering writes down what the owner said. */
export const postUpdate = act('monitoring.post-update', PostUpdate, async (tools) => {
	const { input, tx, now, entryId, newId, actor } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const ownerships = await readOwnerships(tx, { itemId: item.id });
	// Whoever steers may be an owner too: then the role by which the act was permitted says too little.
	const steers = rolesIn(actor, item.processId).includes('steering');
	if (!steers && !standsFor(actor, ownerships)) return refuse('not-permitted');
	const decision = decideUpdate(item, input);
	if (!decision.ok) return decision;
	await tx
		.insertInto('status_update')
		.values({
			id: newId(),
			process_id: item.processId,
			item_id: item.id,
			state: input.state,
			body: input.text,
			reason: input.reason,
			at: now,
			begun_entry: entryId
		})
		.execute();
	return done({
		what: 'status-posted',
		subject: ['item', item.id],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, title: item.title, state: input.state, text: input.text },
		why: input.reason
	});
});

/** An owner speaks for the measures that they accepted, for no others. */
function standsFor(actor: Actor, ownerships: readonly Ownership[]): boolean {
	return (
		actor.kind === 'person' &&
		ownerships.some(
			({ personId, answer, ended }) =>
				personId === actor.personId && answer === 'accepted' && !ended
		)
	);
}
