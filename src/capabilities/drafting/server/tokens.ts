import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** One more personal link to a round's questionnaire. It is not stored for whom it was made. */
export async function issueRoundSecret(tx: Tx, roundId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('questionnaire_secret')
		.values({ secret_hash: hash, round_id: roundId })
		.execute();
	return secret;
}
