import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';
import { decideConfirm } from '../../list/requests.ts';
import { findOrAddPerson } from '../writes.ts';
import { findRequestBySecret, findSubscription, type KeptRequest } from './reads.ts';
import { issueLeaveLink } from './tokens.ts';
import { beginSubscription, changeWishes } from './writes.ts';

const ConfirmSubscription = v.object({ secret: v.string('missing') });

/** The click in the mailbox: from now on the person is on the list, with the proof of it. */
export const confirmSubscription = act(
	'people.confirm-subscription',
	ConfirmSubscription,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const decision = decideConfirm(await findRequestBySecret(tx, input.secret), now);
		if (!decision.ok) return decision;
		const request = decision.value;
		const { processId, wishes } = request;
		const permitted = tools.permit(processId);
		if (!permitted.ok) return permitted;
		const personId = await personOf(tx, request, { id: newId(), entryId });
		const consent = { ...request.consent, confirmedAt: now };
		const present = await findSubscription(tx, { processId, personId });
		const onList = present && !present.ended ? present : undefined;
		const id = onList?.id ?? newId();
		if (onList) await changeWishes(tx, id, wishes, consent);
		else
			await beginSubscription(
				tx,
				{ id, processId, personId, basis: 'consent', wishes, consent },
				entryId
			);
		await tx
			.updateTable('list_request')
			.set({ confirmed_at: now })
			.where('id', '=', request.id)
			.execute();
		return done({
			what: 'subscription-confirmed',
			subject: ['subscription', id],
			process: processId,
			audience: 'desk',
			data: { kinds: wishes.kinds, rhythm: wishes.rhythm },
			/** Where they can look at it and change it. */
			value: { secret: await issueLeaveLink(tx, { processId, personId, now }) }
		});
	}
);

/** The language of letters is the one just chosen. */
async function personOf(
	tx: Tx,
	request: KeptRequest,
	made: { id: string; entryId: string }
): Promise<string> {
	const { email, name, language } = request;
	const personId = await findOrAddPerson(tx, {
		...made,
		...{ email, name, language, sector: null, organisation: null }
	});
	await tx.updateTable('person').set({ language }).where('id', '=', personId).execute();
	return personId;
}
