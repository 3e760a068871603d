import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** One more private link to a rating. It is not stored for whom it was made. */
export async function issueRatingSecret(tx: Tx, ratingId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx.insertInto('rating_link').values({ secret_hash: hash, rating_id: ratingId }).execute();
	return secret;
}
