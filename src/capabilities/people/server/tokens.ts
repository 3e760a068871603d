import { createHash } from 'node:crypto';
import { hashSecret, newSecret } from '#journal/server/act.ts';
import { addHours, type Instant } from '#shared/dates.ts';
import { uuidv7 } from '#shared/ids.ts';
import type { Decision } from '#shared/result.ts';
import type { Reader, Tx } from '#storage/storage.ts';
import { writeCode } from '../sign-in/codes.ts';
import {
	decideRedeem,
	linkHours,
	safeTarget,
	type LinkPurpose,
	type MailLink
} from '../sign-in/links.ts';

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

/**
 * A link for somebody who asks to sign in, bound to the browser that asked, and a request to which
 * the code of the letter belongs. Nobody known leaves a request too, so that both answer alike.
 * @returns the secret for the letter, if there is somebody to write to
 */
export async function issueSignInLink(
	tx: Tx,
	asked: { personId: string | undefined; target: string; browser: string; now: Instant }
): Promise<string | undefined> {
	const { personId, target, browser, now } = asked;
	await tx.deleteFrom('sign_in_request').where('expires_at', '<=', now).execute();
	const secret =
		personId === undefined
			? undefined
			: await issueMailLink(tx, { personId, purpose: 'sign-in', target, now });
	await tx
		.insertInto('sign_in_request')
		.values({
			id: uuidv7(Temporal.Instant.from(now).epochMilliseconds),
			browser_hash: hashSecret(browser),
			link_hash: secret === undefined ? null : hashSecret(secret),
			code_hash: secret === undefined ? null : hashCode(browser, codeOf(secret)),
			attempts: 0,
			expires_at: addHours(now, linkHours['sign-in'])
		})
		.execute();
	return secret;
}

/** The code that stands beside a link. It follows from the link's secret, so that it too is nowhere but in the letter. */
export function codeOf(secret: string): string {
	const digest = createHash('sha256').update(`code:${secret}`).digest('hex');
	return writeCode(BigInt(`0x${digest}`));
}

/** Short codes could be tried out; with the browser's secret in it the hash tells nothing. */
export function hashCode(browser: string, code: string): string {
	return hashSecret(`${browser}:${code}`);
}

export async function findMailLink(
	reader: Pick<Reader, 'selectFrom'>,
	secret: string
): Promise<MailLink | undefined> {
	return findMailLinkByHash(reader, hashSecret(secret));
}

export async function findMailLinkByHash(
	reader: Pick<Reader, 'selectFrom'>,
	hash: string
): Promise<MailLink | undefined> {
	const row = await reader
		.selectFrom('mail_link')
		.leftJoin('sign_in_request', 'sign_in_request.link_hash', 'mail_link.token_hash')
		.selectAll('mail_link')
		.select('sign_in_request.browser_hash')
		.where('token_hash', '=', hash)
		.executeTakeFirst();
	if (!row) return undefined;
	return {
		purpose: row.purpose as LinkPurpose,
		personId: row.person_id,
		target: row.target,
		expiresAt: row.expires_at,
		redeemedAt: row.redeemed_at,
		askedBy: row.browser_hash
	};
}

/** Uses the link up inside the caller's transaction; of two at once one gets it. */
export async function redeemMailLink(
	tx: Tx,
	hash: string,
	now: Instant
): Promise<Decision<MailLink, 'link-unknown' | 'link-used' | 'link-expired'>> {
	const decision = decideRedeem(await findMailLinkByHash(tx, hash), now);
	if (!decision.ok) return decision;
	await tx
		.updateTable('mail_link')
		.set({ redeemed_at: now })
		.where('token_hash', '=', hash)
		.execute();
	return decision;
}
