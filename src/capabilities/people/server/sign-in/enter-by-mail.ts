import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import { refuse, type Decision } from '#shared/result.ts';
import type { Storage, Tx } from '#storage/storage.ts';
import { decideCode, readCode } from '../../sign-in/codes.ts';
import { decideSignIn } from '../../sign-in/links.ts';
import type { SignInMeans } from '../../sign-in/strength.ts';
import { findMailLinkByHash, hashCode, redeemMailLink } from '../tokens.ts';
import { beginSession } from './sessions.ts';

/** The browser at which somebody is: the secret it got when it asked, and what is kept of its kind. */
type Place = {
	readonly browser: string | undefined;
	readonly device: string;
	readonly now: Instant;
};
type Entered = Decision<{ session: string; target: string }>;

/** Redeems a sign-in link for a session. @returns the session's secret for the cookie, and where to go */
export async function signInByLink(storage: Storage, secret: string, at: Place): Promise<Entered> {
	const hash = hashSecret(secret);
	return storage.transact(async (tx) => {
		const browser = at.browser === undefined ? null : hashSecret(at.browser);
		const decision = decideSignIn(await findMailLinkByHash(tx, hash), browser, at.now);
		if (!decision.ok) return decision;
		return enter(tx, hash, decision.value.purpose === 'recovery' ? 'recovery' : 'link', at);
	});
}

/** Redeems the code of a letter in the browser that asked for it, wherever the letter is read. */
export async function signInByCode(storage: Storage, typed: string, at: Place): Promise<Entered> {
	const code = readCode(typed);
	if (code === undefined) return refuse('not-a-code', { code: 'not-a-code' });
	const { browser } = at;
	if (browser === undefined) return refuse('code-unasked');
	return storage.transact(async (tx): Promise<Entered> => {
		const request = await tx
			.selectFrom('sign_in_request')
			.selectAll()
			.where('browser_hash', '=', hashSecret(browser))
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		const decision = decideCode(
			request && {
				codeHash: request.code_hash,
				attempts: request.attempts,
				expiresAt: request.expires_at
			},
			hashCode(browser, code),
			at.now
		);
		if (!decision.ok) {
			if (request && decision.reason === 'code-wrong')
				await tx
					.updateTable('sign_in_request')
					.set({ attempts: request.attempts + 1 })
					.where('id', '=', request.id)
					.execute();
			return decision;
		}
		if (!request?.link_hash) return refuse('code-wrong');
		return enter(tx, request.link_hash, 'code', at);
	});
}

async function enter(tx: Tx, hash: string, means: SignInMeans, at: Place): Promise<Entered> {
	const link = await redeemMailLink(tx, hash, at.now);
	if (!link.ok) return link;
	const { personId, target } = link.value;
	if (!personId) return refuse('link-unknown');
	const { device, now } = at;
	return {
		ok: true,
		value: { session: await beginSession(tx, { personId, means, device, now }), target }
	};
}
