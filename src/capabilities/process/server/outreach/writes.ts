import type { Tx } from '#storage/storage.ts';
import type { Wanted, WantedState } from '../../outreach/wanted.ts';

type Details = Pick<
	Wanted,
	| ('areaId' | 'name' | 'institution' | 'sector' | 'email')
	| ('phone' | 'why' | 'approacher' | 'dueOn' | 'notes')
>;

export async function saveWanted(
	tx: Tx,
	wanted: Details & {
		readonly id: string;
		readonly processId: string;
		readonly now: string;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('wanted')
		.values({
			id: wanted.id,
			process_id: wanted.processId,
			...columns(wanted),
			state: 'open',
			reason: null,
			person_id: null,
			candidacy_id: null,
			state_at: wanted.now,
			state_entry: wanted.entryId,
			begun_entry: wanted.entryId
		})
		.execute();
}

export async function describeWanted(tx: Tx, id: string, details: Details): Promise<void> {
	await tx.updateTable('wanted').set(columns(details)).where('id', '=', id).execute();
}

export async function setWantedState(
	tx: Tx,
	ids: readonly string[],
	change: {
		readonly state: WantedState;
		readonly reason: string | null;
		readonly now: string;
		readonly entryId: string;
	}
): Promise<void> {
	if (ids.length === 0) return;
	const { state, reason, now, entryId } = change;
	await tx
		.updateTable('wanted')
		.set({ state, reason, state_at: now, state_entry: entryId })
		.where('id', 'in', ids)
		.execute();
}

export async function saveVersion(
	tx: Tx,
	version: {
		readonly id: string;
		readonly letterId: string;
		readonly number: number;
		readonly subject: string;
		readonly body: string;
		readonly now: string;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('support_letter_version')
		.values({
			id: version.id,
			letter_id: version.letterId,
			number: version.number,
			subject: version.subject,
			body: version.body,
			state: 'asked',
			note: null,
			at: version.now,
			state_at: version.now,
			state_entry: version.entryId,
			begun_entry: version.entryId
		})
		.execute();
}

function columns(details: Details) {
	return {
		area_id: details.areaId,
		name: details.name,
		institution: details.institution,
		sector: details.sector,
		email: details.email,
		phone: details.phone,
		why: details.why,
		approacher: details.approacher,
		due_on: details.dueOn,
		notes: details.notes
	};
}
