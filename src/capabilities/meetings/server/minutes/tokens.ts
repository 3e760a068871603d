import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** One more private link to minutes for somebody who was there; for one letter. */
export async function issueMinutesLink(tx: Tx, readerId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx.insertInto('minutes_link').values({ secret_hash: hash, reader_id: readerId }).execute();
	return secret;
}

/** One more private link to a task for whoever has it; for one letter. */
export async function issueTaskLink(tx: Tx, lineId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx.insertInto('minutes_task_link').values({ secret_hash: hash, line_id: lineId }).execute();
	return secret;
}
