import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** A person's link to a poll, for the letter that asks: they answer by it without signing in. */
export async function issuePollLink(tx: Tx, pollId: string, personId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('poll_link')
		.values({
			secret_hash: hash,
			poll_id: pollId,
			person_id: personId,
			form: null,
			answered_at: null
		})
		.execute();
	return secret;
}
