import { newSecret } from '#journal/server/act.ts';
import type { Tx } from '#storage/storage.ts';

/** The link by which somebody answers an invitation, for the letter that carries it. */
export async function issueGuestLink(tx: Tx, guestId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx.insertInto('meeting_link').values({ secret_hash: hash, guest_id: guestId }).execute();
	return secret;
}
