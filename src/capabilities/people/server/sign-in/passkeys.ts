import type { Reader, Storage } from '#storage/storage.ts';

export type PasskeyLine = {
	readonly id: string;
	readonly name: string;
	readonly createdOn: string;
	readonly usedOn: string | null;
};

/** The passkeys of a person, the oldest first. */
export async function readPasskeys(
	reader: Pick<Reader, 'selectFrom'>,
	personId: string
): Promise<readonly PasskeyLine[]> {
	const rows = await reader
		.selectFrom('passkey')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('created_on')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		name: row.name,
		createdOn: row.created_on,
		usedOn: row.used_on
	}));
}

export async function removePasskey(
	storage: Storage,
	passkey: { personId: string; id: string }
): Promise<void> {
	await storage.transact(async (tx) => {
		await tx
			.deleteFrom('passkey')
			.where('person_id', '=', passkey.personId)
			.where('id', '=', passkey.id)
			.execute();
	});
}
