import type { Tx } from '#storage/storage.ts';
import type { Consent } from '../../list/consent.ts';
import type { Wishes } from '../../list/wishes.ts';
import type { Subscription } from './reads.ts';

export type NewSubscription = Pick<
	Subscription,
	'id' | 'processId' | 'personId' | 'basis' | 'wishes' | 'consent'
>;

export async function beginSubscription(
	tx: Tx,
	subscription: NewSubscription,
	entryId: string
): Promise<void> {
	await beginSubscriptions(tx, [subscription], entryId);
}

const atOnce = 500;

/** Many at once, as an address list brings them: in few statements. */
export async function beginSubscriptions(
	tx: Tx,
	subscriptions: readonly NewSubscription[],
	entryId: string
): Promise<void> {
	for (let from = 0; from < subscriptions.length; from += atOnce) {
		const part = subscriptions.slice(from, from + atOnce);
		await tx
			.insertInto('list_subscription')
			.values(
				part.map(({ id, processId, personId, basis, wishes, consent }) => ({
					...{ id, process_id: processId, person_id: personId, basis },
					...wishColumns(wishes),
					...consentColumns(consent),
					...{ begun_entry: entryId, ended_entry: null, end_reason: null }
				}))
			)
			.execute();
		const areas = part.flatMap(({ id, wishes }) => areaRows(id, wishes));
		if (areas.length > 0) await tx.insertInto('list_subscription_area').values(areas).execute();
	}
}

/** What was chosen anew; with a consent given anew, its proof too. */
export async function changeWishes(
	tx: Tx,
	id: string,
	wishes: Wishes,
	consent?: Consent
): Promise<void> {
	await tx
		.updateTable('list_subscription')
		.set({
			...wishColumns(wishes),
			...(consent ? { ...consentColumns(consent), basis: 'consent' } : {})
		})
		.where('id', '=', id)
		.execute();
	await tx.deleteFrom('list_subscription_area').where('subscription_id', '=', id).execute();
	const areas = areaRows(id, wishes);
	if (areas.length > 0) await tx.insertInto('list_subscription_area').values(areas).execute();
}

export async function endSubscription(
	tx: Tx,
	id: string,
	end: { entryId: string; reason: string | null }
): Promise<void> {
	await tx
		.updateTable('list_subscription')
		.set({ ended_entry: end.entryId, end_reason: end.reason })
		.where('id', '=', id)
		.execute();
}

function wishColumns({ kinds, areaIds, rhythm }: Wishes) {
	const has = (kind: (typeof kinds)[number]) => (kinds.includes(kind) ? 1 : 0);
	return {
		...{ dates: has('dates'), calls: has('calls'), results: has('results') },
		...{ all_areas: areaIds === null ? 1 : 0, rhythm }
	};
}

function consentColumns(consent: Consent) {
	return {
		source: consent.source,
		wording: consent.wording,
		wording_version: consent.version,
		requested_at: consent.requestedAt,
		confirmed_at: consent.confirmedAt
	};
}

function areaRows(id: string, { areaIds }: Wishes) {
	return (areaIds ?? []).map((areaId) => ({ subscription_id: id, area_id: areaId }));
}
