import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { address, id, line, maybe, several } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { consentVersion, consentWording } from '../../list/consent.ts';
import { dayBefore, mayWriteAgain } from '../../list/requests.ts';
import { decideWishes, letterLanguages, listKinds, rhythms } from '../../list/wishes.ts';
import { findListProcess } from './reads.ts';

const RequestSubscription = v.object({
	processId: id(),
	email: address(),
	name: maybe(line(120)),
	language: v.picklist(letterLanguages, 'unknown'),
	kinds: several(v.picklist(listKinds, 'unknown')),
	areaIds: several(id()),
	rhythm: v.picklist(rhythms, 'missing'),
	/** A field that people do not see; who fills it is a program. */
	website: v.optional(v.pipe(v.string(), v.maxLength(0, 'not-a-person')), '')
});

/**
 * Somebody asks to be on the list. The answer is the same whoever they are: whether an address is known
 * is nobody's business. A letter asks them to confirm; who is on the list already gets their link instead.
 */
export const requestSubscription = act(
	'people.request-subscription',
	RequestSubscription,
	async (tools) => {
		const { input, tx, now, entryId, newId } = tools;
		const process = await findListProcess(tx, input.processId);
		if (!process?.published) return refuse('not-found');
		const permitted = tools.permit(process.id);
		if (!permitted.ok) return permitted;
		const wishes = decideWishes(input, process.areaIds);
		if (!wishes.ok) return wishes;
		const requestId = newId();
		const { kinds, areaIds, rhythm } = wishes.value;
		const { lately } = await tx
			.selectFrom('list_request')
			.select((row) => row.fn.countAll<number>().as('lately'))
			.where('email', '=', input.email)
			.where('requested_at', '>', dayBefore(now))
			.executeTakeFirstOrThrow();
		if (mayWriteAgain(Number(lately)))
			await tx
				.insertInto('list_request')
				.values({
					...{ id: requestId, process_id: process.id, email: input.email },
					...{ name: input.name ?? '', language: input.language, rhythm },
					kinds: JSON.stringify(kinds),
					areas: areaIds === null ? null : JSON.stringify(areaIds),
					wording: consentWording(input.language, process.title),
					wording_version: consentVersion,
					source: 'web',
					requested_at: now,
					...{ secret_hash: null, confirmed_at: null, begun_entry: entryId }
				})
				.execute();
		return done({
			what: 'subscription-requested',
			subject: ['listRequest', requestId],
			process: process.id,
			audience: 'desk'
		});
	}
);
