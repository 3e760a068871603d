import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { consentVersion, consentWording } from '../../list/consent.ts';
import { decideWishes, letterLanguages, listKinds, rhythms } from '../../list/wishes.ts';
import { findListLink, findListProcess, findSubscription, hasRoleIn } from './reads.ts';
import { beginSubscription, changeWishes } from './writes.ts';

const ChangeSubscription = v.object({
	secret: v.string('missing'),
	language: v.picklist(letterLanguages, 'unknown'),
	kinds: several(v.picklist(listKinds, 'unknown')),
	areaIds: several(id()),
	rhythm: v.picklist(rhythms, 'missing')
});

/**
 * Chooses by the link of any letter what will be written to them, without signing in; also back on the
 * list after leaving it. Who gets letters by a role has no entry until they choose something.
 */
export const changeSubscription = act(
	'people.change-subscription',
	ChangeSubscription,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const link = await findListLink(tx, input.secret);
		const process = link && (await findListProcess(tx, link.processId));
		if (!link || !process) return refuse('link-unknown');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		const decision = decideWishes(input, process.areaIds);
		if (!decision.ok) return decision;
		const wishes = decision.value;
		const present = await findSubscription(tx, link);
		const onList = present && !present.ended ? present : undefined;
		const subscriptionId = onList?.id ?? newId();
		if (onList) await changeWishes(tx, onList.id, wishes);
		else {
			const byRole = await hasRoleIn(tx, link);
			const consent = {
				source: 'link',
				wording: byRole ? null : consentWording(input.language, process.title),
				version: byRole ? null : consentVersion,
				...{ requestedAt: now, confirmedAt: now }
			};
			const basis = byRole ? ('role' as const) : ('consent' as const);
			await beginSubscription(tx, { id: subscriptionId, ...link, basis, wishes, consent }, entryId);
		}
		await tx
			.updateTable('person')
			.set({ language: input.language })
			.where('id', '=', link.personId)
			.execute();
		return done({
			what: 'subscription-changed',
			subject: ['subscription', subscriptionId],
			process: process.id,
			audience: 'desk',
			data: { kinds: wishes.kinds, rhythm: wishes.rhythm }
		});
	}
);
