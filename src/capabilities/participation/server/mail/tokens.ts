import { hashSecret, newSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Tx } from '#storage/storage.ts';
import { randomBytes } from 'node:crypto';
import { personPart, tokenFrom } from '../../mail/address-parts.ts';

/** The private link by which a sender confirms a mail; only its hash is kept. */
export async function issueMailConfirmation(tx: Tx, mailId: string): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.updateTable('inbound_mail')
		.set({ confirm_hash: hash })
		.where('id', '=', mailId)
		.execute();
	return secret;
}

/**
 * The part behind the plus by which a person answers a letter. @returns `p-…`, known to nobody else: it
 * goes into the reply address of one letter
 */
export async function issuePersonPart(
	tx: Tx,
	given: {
		personId: string;
		about: { readonly kind: string; readonly id: string } | null;
		now: Instant;
	}
): Promise<string> {
	const token = tokenFrom(randomBytes(20));
	await tx
		.insertInto('person_address')
		.values({
			token_hash: hashSecret(token),
			person_id: given.personId,
			about_kind: given.about?.kind ?? null,
			about_id: given.about?.id ?? null,
			created_at: given.now
		})
		.execute();
	return personPart(token);
}
