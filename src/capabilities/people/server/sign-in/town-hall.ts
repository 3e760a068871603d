import { createHash } from 'node:crypto';
import type { Configuration } from 'openid-client';
import { refuse, type Decision } from '#shared/result.ts';
import type { TownHallClaims } from '../../sign-in/town-hall.ts';

export type TownHallSettings = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** The words on the button, such as "Anmelden mit dem Konto der Stadt". */
	readonly label: string;
};

export type TownHall = {
	/** Where the browser is sent, to come back with an answer that only holders of `secret` can use. */
	begin(secret: string): Promise<Decision<URL, 'town-hall-unreachable'>>;
	/** What the town hall says of whoever came back. @param search the query of the address that was called */
	finish(
		secret: string,
		search: string
	): Promise<Decision<TownHallClaims, 'town-hall-unreachable' | 'town-hall-refused'>>;
};

const timeoutSeconds = 10;

/**
 * Signing in at the town hall by OpenID Connect: authorization code with PKCE, state and nonce, all
 * three derived from one secret in the browser. The provider is asked about itself when somebody first
 * comes, so that an instance starts without it; what it said is kept, that it was silent is not.
 */
export function openTownHall(
	settings: TownHallSettings,
	parts: { redirectUri: string; onFault: (fault: unknown) => void }
): TownHall {
	const { redirectUri, onFault } = parts;
	let known: Promise<Configuration> | undefined;

	async function configuration(): Promise<Configuration> {
		known ??= discover(settings);
		try {
			return await known;
		} catch (fault) {
			known = undefined;
			throw fault;
		}
	}

	return {
		async begin(secret) {
			try {
				const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await import('openid-client');
				const url = buildAuthorizationUrl(await configuration(), {
					redirect_uri: redirectUri,
					scope: 'openid email',
					state: derive(secret, 'state'),
					nonce: derive(secret, 'nonce'),
					code_challenge: await calculatePKCECodeChallenge(derive(secret, 'verifier')),
					code_challenge_method: 'S256'
				});
				return { ok: true, value: url };
			} catch (fault) {
				onFault(fault);
				return refuse('town-hall-unreachable');
			}
		},
		async finish(secret, search) {
			const client = await import('openid-client');
			const url = new URL(redirectUri);
			url.search = search;
			try {
				const config = await configuration();
				const tokens = await client.authorizationCodeGrant(config, url, {
					pkceCodeVerifier: derive(secret, 'verifier'),
					expectedState: derive(secret, 'state'),
					expectedNonce: derive(secret, 'nonce'),
					idTokenExpected: true
				});
				const claims = tokens.claims();
				if (!claims) return refuse('town-hall-refused');
				if (typeof claims['email'] === 'string') return { ok: true, value: readClaims(claims) };
				// Many providers tell the address only when they are asked again.
				const { sub } = claims;
				const told = await client.fetchUserInfo(config, tokens.access_token, sub);
				return { ok: true, value: readClaims({ ...told, sub }) };
			} catch (fault) {
				// Somebody who changed their mind at the town hall is no fault of ours.
				if (fault instanceof client.AuthorizationResponseError) return refuse('town-hall-refused');
				onFault(fault);
				return refuse(known === undefined ? 'town-hall-unreachable' : 'town-hall-refused');
			}
		}
	};
}

async function discover(settings: TownHallSettings): Promise<Configuration> {
	const client = await import('openid-client');
	const issuer = new URL(settings.issuer);
	return client.discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
		timeout: timeoutSeconds,
		// Settings allow http on this very machine only.
		...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {})
	});
}

/** One secret in the browser, three values on the way: none of them has to be kept here. */
function derive(secret: string, purpose: string): string {
	return createHash('sha256').update(`${purpose}:${secret}`).digest('base64url');
}

function readClaims(claims: {
	readonly sub: string;
	readonly [name: string]: unknown;
}): TownHallClaims {
	const { sub, email, email_verified: verified } = claims;
	return {
		subject: sub,
		email: typeof email === 'string' ? email.trim().toLowerCase() : null,
		emailVerified: verified === true
	};
}
