import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** A supporter's link to one wording of a letter, which they release or send back. */
export async function issueSupportLink(tx: Tx, versionId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('support_letter_link')
		.values({ secret_hash: hash, version_id: versionId })
		.execute();
	return secret;
}
