import { hashSecret, newSecret } from '#journal/server/act.ts';
import { addHours, type Instant } from '#shared/dates.ts';
import type { Decision } from '#shared/result.ts';
import type { Reader, Storage, Tx } from '#storage/storage.ts';
import {
	decideRedeem,
	linkHours,
	safeTarget,
	sessionHours,
	type LinkPurpose,
	type MailLink
} from '../sign-in.ts';

/** Makes a single-use link. Only its hash is stored; the secret goes into one letter. */
export async function issueMailLink(
	tx: Tx,
	link: { personId: string | null; purpose: LinkPurpose; target: string; now: Instant }
): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('mail_link')
		.values({
			token_hash: hash,
			person_id: link.personId,
			purpose: link.purpose,
			target: safeTarget(link.target),
			created_at: link.now,
			expires_at: addHours(link.now, linkHours[link.purpose]),
			redeemed_at: null
		})
		.execute();
	return secret;
}

export async function findMailLink(
	reader: Pick<Reader, 'selectFrom'>,
	secret: string
): Promise<MailLink | undefined> {
	const row = await reader
		.selectFrom('mail_link')
		.selectAll()
		.where('token_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		purpose: row.purpose as LinkPurpose,
		personId: row.person_id,
		target: row.target,
		expiresAt: row.expires_at,
		redeemedAt: row.redeemed_at
	};
}

/** Uses the link up inside the caller's transaction; of two at once one gets it. */
export async function redeemMailLink(
	tx: Tx,
	secret: string,
	now: Instant
): Promise<Decision<MailLink, 'link-unknown' | 'link-used' | 'link-expired'>> {
	const decision = decideRedeem(await findMailLink(tx, secret), now);
	if (!decision.ok) return decision;
	await tx
		.updateTable('mail_link')
		.set({ redeemed_at: now })
		.where('token_hash', '=', hashSecret(secret))
		.execute();
	return decision;
}

/** Redeems a sign-in link for a session. @returns the session's secret for the cookie, and where to go */
export async function signInByLink(
	storage: Storage,
	secret: string,
	now: Instant
): Promise<Decision<{ session: string; target: string }>> {
	return storage.transact(async (tx) => {
		const decision = await redeemMailLink(tx, secret, now);
		if (!decision.ok) return decision;
		const { personId, target } = decision.value;
		if (!personId) return { ok: false, reason: 'link-unknown' } as const;
		return { ok: true, value: { session: await beginSession(tx, personId, now), target } } as const;
	});
}

export async function beginSession(tx: Tx, personId: string, now: Instant): Promise<string> {
	const { secret, hash } = newSecret();
	await tx
		.insertInto('session')
		.values({
			token_hash: hash,
			person_id: personId,
			created_at: now,
			expires_at: addHours(now, sessionHours)
		})
		.execute();
	return secret;
}

export async function endSession(storage: Storage, session: string): Promise<void> {
	await storage.transact(async (tx) => {
		await tx.deleteFrom('session').where('token_hash', '=', hashSecret(session)).execute();
	});
}
