import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** A link by which somebody confirms, changes and ends what they put forward; good while the row is. */
export async function issueCandidacyLink(tx: Tx, candidacyId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('candidacy_link')
		.values({ secret_hash: hash, candidacy_id: candidacyId })
		.execute();
	return secret;
}
