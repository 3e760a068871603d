import type { Reader } from '#storage/storage.ts';
import { strictRoles } from '../../sign-in/strength.ts';
import { readRoles } from '../reads.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Must the steering and the departments of this installation use a passkey or the town hall? */
export async function isStrongRequired(reader: Read): Promise<boolean> {
	return (await findRequirement(reader)) !== undefined;
}

export async function findRequirement(reader: Read): Promise<{ id: string } | undefined> {
	return reader
		.selectFrom('strong_sign_in')
		.select('id')
		.where('ended_entry', 'is', null)
		.limit(1)
		.executeTakeFirst();
}

/** Is it required of this person, and could they meet it? */
export async function readStrength(
	reader: Read,
	personId: string,
	issuer: string | undefined
): Promise<{ strongRequired: boolean; hasStrongMeans: boolean }> {
	const roles = await readRoles(reader, personId);
	const passkey = await reader
		.selectFrom('passkey')
		.select('id')
		.where('person_id', '=', personId)
		.limit(1)
		.executeTakeFirst();
	// A tie to a town hall that is no longer asked opens nothing.
	const identity =
		issuer === undefined
			? undefined
			: await reader
					.selectFrom('town_hall_identity')
					.select('subject')
					.where('person_id', '=', personId)
					.where('issuer', '=', issuer)
					.limit(1)
					.executeTakeFirst();
	return {
		strongRequired:
			roles.some(({ role }) => strictRoles.includes(role)) && (await isStrongRequired(reader)),
		hasStrongMeans: passkey !== undefined || identity !== undefined
	};
}
