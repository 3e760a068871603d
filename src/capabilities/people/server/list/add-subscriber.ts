import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, maybe, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideAdd } from '../../list/changes-by-hand.ts';
import { decideWishes, letterLanguages, listKinds, rhythms } from '../../list/wishes.ts';
import { sectors } from '../../roles.ts';
import { findPersonByAddress } from '../reads.ts';
import { findOrAddPerson } from '../writes.ts';
import { findListProcess, findSubscription } from './reads.ts';
import { beginSubscription } from './writes.ts';

const AddSubscriber = v.object({
	processId: id(),
	email: address(),
	name: maybe(line(120)),
	organisation: maybe(line(160)),
	sector: maybe(v.picklist(sectors, 'unknown')),
	language: v.picklist(letterLanguages, 'unknown'),
	kinds: several(v.picklist(listKinds, 'unknown')),
	areaIds: several(id()),
	rhythm: v.picklist(rhythms, 'missing'),
	/** Where the consent comes from, in the words of whoever enters it. */
	consentSource: line(300),
	/** They had left and have agreed anew. */
	again: maybe(v.picklist(['yes'], 'unknown'))
});

/** The steering puts one person on the list, with where their consent comes from. A letter tells them. */
export const addSubscriber = act('people.add-subscriber', AddSubscriber, async (tools) => {
	const { input, tx, entryId, newId } = tools;
	const { processId } = input;
	const process = await findListProcess(tx, processId);
	if (!process) return refuse('not-found');
	const permitted = tools.permit(processId);
	if (!permitted.ok) return permitted;
	const wishes = decideWishes(input, process.areaIds);
	if (!wishes.ok) return wishes;
	const known = await findPersonByAddress(tx, input.email);
	const present = known && (await findSubscription(tx, { processId, personId: known.id }));
	const decision = decideAdd({
		listed: present !== undefined && !present.ended,
		left: present?.ended ?? false,
		consentedAgain: input.again !== null
	});
	if (!decision.ok) return decision;
	const personId = await findOrAddPerson(tx, {
		...{ id: newId(), email: input.email, name: input.name ?? '', language: input.language },
		sector: input.sector,
		organisation: input.organisation
			? { id: newId(), name: input.organisation, sector: input.sector ?? 'resident' }
			: null,
		entryId
	});
	const subscriptionId = newId();
	const consent = {
		...{ source: input.consentSource, wording: null, version: null },
		...{ requestedAt: null, confirmedAt: null }
	};
	await beginSubscription(
		tx,
		{ id: subscriptionId, processId, personId, basis: 'consent', wishes: wishes.value, consent },
		entryId
	);
	return done({
		what: 'subscriber-added',
		subject: ['subscription', subscriptionId],
		process: processId,
		audience: 'desk',
		data: { source: input.consentSource },
		value: { subscriptionId }
	});
});
