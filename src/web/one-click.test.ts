import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from '#assembly/runtime.ts';
import { findSubscription } from '#people/server/list/reads.ts';
import { issueLeaveLink } from '#people/server/list/tokens.ts';
import { createListener } from './listener.ts';
import { assemble, now, type Cast } from '../../tests/cast.ts';

describe('the one click of a mail program (RFC 8058)', () => {
	let cast: Cast;
	let server: Server;
	let secret: string;
	let of: { processId: string; personId: string };

	beforeEach(async () => {
		cast = await assemble('sqlite');
		const personId = cast.karim.kind === 'person' ? cast.karim.personId : '';
		of = { processId: cast.processId, personId };
		secret = await cast.storage.transact((tx) => issueLeaveLink(tx, { ...of, now }));
		const runtime = {
			...cast.frame,
			env: { origin: 'http://127.0.0.1' },
			instance: '',
			head: () => ({ position: 1, hash: '', publicRevision: 1 })
		} as unknown as Runtime;
		const listener = createListener({
			runtime,
			// As SvelteKit does with a form from nowhere.
			pages: (request, response) =>
				void response.writeHead(request.method === 'POST' ? 403 : 200).end()
		});
		server = createServer((request, response) => void listener(request, response));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterEach(async () => {
		server.closeAllConnections();
		server.close();
		await cast.storage.close();
	});

	const ask = (path: string, method = 'POST') =>
		fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
			method,
			...(method === 'POST'
				? { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
				: {})
		});
	const entry = () => findSubscription(cast.storage.read, of);

	it('leaves the list, without origin or cookie', async () => {
		expect((await ask(`/verteiler/${secret}/abbestellen`)).status).toBe(200);
		expect(await entry()).toMatchObject({ ended: true });
	});

	it('may come twice', async () => {
		await ask(`/verteiler/${secret}/abbestellen`);
		expect((await ask(`/verteiler/${secret}/abbestellen`)).status).toBe(200);
	});

	it('is not made by looking: scanners follow links', async () => {
		for (const method of ['GET', 'HEAD']) await ask(`/verteiler/${secret}/abbestellen`, method);
		expect(await entry()).toBeUndefined();
	});

	it('knows its links, and opens no other door', async () => {
		expect((await ask('/verteiler/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/abbestellen')).status).toBe(404);
		expect((await ask(`/verteiler/${secret}`)).status).toBe(403);
		expect(await entry()).toBeUndefined();
	});
});
