import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export type TestTownHall = {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** What the town hall says of its accounts; the name of an account is what one types at its door. */
	readonly accounts: Map<string, { email?: string; email_verified?: boolean }>;
	/** From then on it sends people back to this address, and to no other. */
	admit(redirectUri: string): void;
	stop(): Promise<void>;
};

/** A real OpenID provider on this machine, with a door that lets in whoever names an account. */
export async function startTownHall(): Promise<TestTownHall> {
	const server = createServer();
	const { promise, resolve } = Promise.withResolvers<void>();
	server.listen(0, '127.0.0.1', resolve);
	await promise;
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const client = { clientId: 'fortschrift', clientSecret: 'a secret of the test' };
	const accounts: TestTownHall['accounts'] = new Map();
	return {
		issuer,
		...client,
		accounts,
		admit(redirectUri) {
			const answer = openProvider({ issuer, client, accounts, redirectUri }).callback();
			server.removeAllListeners('request');
			server.on('request', (request, response) => void answer(request, response));
		},
		async stop() {
			server.closeAllConnections();
			await new Promise<void>((end) => server.close(() => end()));
		}
	};
}

function openProvider(parts: {
	issuer: string;
	client: Pick<TestTownHall, 'clientId' | 'clientSecret'>;
	accounts: TestTownHall['accounts'];
	redirectUri: string;
}): Provider {
	const { issuer, client, accounts, redirectUri } = parts;
	const provider: Provider = new Provider(issuer, {
		clients: [
			{
				client_id: client.clientId,
				client_secret: client.clientSecret,
				redirect_uris: [redirectUri]
			}
		],
		claims: { openid: ['sub'], email: ['email', 'email_verified'] },
		findAccount: (_context, sub) => ({
			accountId: sub,
			claims: () => ({ sub, ...accounts.get(sub) })
		}),
		pkce: { required: () => true },
		cookies: { keys: ['only for the test'] },
		/** Its own people need not agree again. */
		async loadExistingGrant({ oidc }) {
			const grant = new provider.Grant({
				clientId: oidc.client?.clientId ?? '',
				accountId: oidc.session?.accountId ?? ''
			});
			grant.addOIDCScope('openid email');
			await grant.save();
			return grant;
		}
	});
	return provider;
}

/** Goes to the town hall as a browser does, names the account, and follows until the way leads back. */
export async function passTownHall(start: URL, account: string, back: string): Promise<URL> {
	const jar = new Map<string, string>();
	let next = { url: start, body: undefined as URLSearchParams | undefined };
	for (let step = 0; step < 12; step++) {
		if (next.url.href.startsWith(back)) return next.url;
		const answer = await fetch(next.url, {
			method: next.body ? 'POST' : 'GET',
			...(next.body ? { body: next.body } : {}),
			headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
			redirect: 'manual'
		});
		for (const cookie of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			jar.set(name, value);
		}
		const location = answer.headers.get('location');
		const page = await answer.text();
		const form = /action="([^"]+)"/.exec(page)?.[1];
		if (location) next = { url: new URL(location, next.url), body: undefined };
		else if (form)
			next = {
				url: new URL(form, next.url),
				body: new URLSearchParams({ prompt: 'login', login: account, password: 'any' })
			};
		else throw new Error(`The town hall says ${answer.status}: ${page}`);
	}
	throw new Error('The way through the town hall does not end');
}
