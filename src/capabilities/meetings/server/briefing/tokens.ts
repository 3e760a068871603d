import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/**
 * The link by which an expert answers one question, for the letter that asks them. There is one at a
 * time: who is asked no longer cannot answer any more.
 */
export async function issueExpertLink(tx: Tx, questionId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx.deleteFrom('expert_link').where('question_id', '=', questionId).execute();
	await tx
		.insertInto('expert_link')
		.values({ secret_hash: hash, question_id: questionId })
		.execute();
	return secret;
}
