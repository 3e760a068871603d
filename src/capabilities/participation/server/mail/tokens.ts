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

type AnswerTo = {
	readonly personId: string;
	readonly about: { readonly kind: string; readonly id: string } | null;
};

const atOnce = 500;

/**
 * The parts behind the plus by which people answer letters, for many in few statements. @returns `p-…` for
 * each in the same order, known to nobody else: it goes into the reply address of one letter
 */
export async function issuePersonParts(
	tx: Tx,
	answers: readonly AnswerTo[],
	now: Instant
): Promise<readonly string[]> {
	const tokens = answers.map(() => tokenFrom(randomBytes(20)));
	const rows = answers.map(({ personId, about }, place) => ({
		token_hash: hashSecret(tokens[place] ?? ''),
		person_id: personId,
		about_kind: about?.kind ?? null,
		about_id: about?.id ?? null,
		created_at: now
	}));
	for (let from = 0; from < rows.length; from += atOnce)
		await tx
			.insertInto('person_address')
			.values(rows.slice(from, from + atOnce))
			.execute();
	return tokens.map(personPart);
}
