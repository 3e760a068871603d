import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';
import { linkToContributor } from './writes.ts';

/** One more private link to the same contribution, for the letter to its author. */
export async function issueContributionLink(tx: Tx, contributionId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await linkToContributor(tx, contributionId, hash);
	return secret;
}
