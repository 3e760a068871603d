import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { findItem } from '#drafting/server/reads.ts';
import { holdsRole } from '#people/server/reads.ts';
import { addRole, findOrAddPerson } from '#people/server/writes.ts';
import { address, id, line } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAskOwner } from '../ownership.ts';
import { readOwnerships } from './reads.ts';

const AskOwner = v.object({
	itemId: id(),
	name: line(120),
	email: address(),
	/** The responsible body, as everybody reads it. */
	body: line(160)
});

/** Asks somebody to stand for an adopted measure; whoever was asked before and did not accept is released. */
export const askOwner = act('monitoring.ask-owner', AskOwner, async (tools) => {
	const { input, tx, now, entryId, newId } = tools;
	const item = await findItem(tx, input.itemId);
	if (!item) return refuse('not-found');
	const permitted = tools.permit(item.processId);
	if (!permitted.ok) return permitted;
	const decision = decideAskOwner(item, await readOwnerships(tx, { itemId: item.id }));
	if (!decision.ok) return decision;
	const personId = await findOrAddPerson(tx, {
		id: newId(),
		email: input.email,
		name: input.name,
		language: 'de',
		sector: null,
		organisation: null,
		entryId
	});
	const role = { personId, role: 'owner', processId: item.processId, departmentId: null } as const;
	if (!(await holdsRole(tx, role))) await addRole(tx, { id: newId(), ...role, entryId });
	await tx
		.updateTable('ownership')
		.set({ ended_entry: entryId })
		.where('item_id', '=', item.id)
		.where('ended_entry', 'is', null)
		.execute();
	const ownershipId = newId();
	await tx
		.insertInto('ownership')
		.values({
			id: ownershipId,
			process_id: item.processId,
			item_id: item.id,
			person_id: personId,
			body: input.body,
			asked_at: now,
			asked_entry: entryId,
			answer: null,
			reason: null,
			answered_at: null,
			answered_entry: null,
			ended_entry: null
		})
		.execute();
	return done({
		what: 'owner-asked',
		subject: ['ownership', ownershipId],
		process: item.processId,
		audience: 'public',
		data: { code: item.code, title: item.title, body: input.body },
		value: { ownershipId }
	});
});
