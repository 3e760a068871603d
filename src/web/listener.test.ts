import {
	createServer,
	request,
	type IncomingHttpHeaders,
	type RequestListener,
	type Server
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from '#assembly/runtime.ts';
import { publicUntilHeader } from './cacheable.ts';
import { createListener } from './listener.ts';

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const morning = '2017-04-03T06:00:00.000Z';
const noon = '2017-04-03T10:00:00.000Z';

describe('the server before the pages', () => {
	let server: Server;
	let now: string;
	let revision: number;
	let renderings: number;
	let page: RequestListener;
	let instance: string;
	/** Another instance under the same address, as after a jump of the example. */
	let renew: () => void;

	function listenerOf() {
		const runtime = {
			env: { origin: 'http://127.0.0.1' },
			clock: { now: () => now },
			instance,
			head: () => ({ position: revision, hash: '', publicRevision: revision })
		} as unknown as Runtime;
		return createListener({
			runtime,
			pages: (asked, response) => {
				renderings++;
				page(asked, response);
			}
		});
	}

	beforeEach(async () => {
		instance = '';
		now = morning;
		revision = 1;
		renderings = 0;
		page = (_request, response) => {
			response.setHeader(publicUntilHeader, noon);
			response.setHeader('content-type', 'text/html');
			response.writeHead(200);
			response.end(`<h1>Seite ${renderings}</h1>`);
		};
		let listener = listenerOf();
		renew = () => {
			listener = listenerOf();
		};
		server = createServer((asked, response) => void listener(asked, response));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	afterEach(() => {
		server.closeAllConnections();
		server.close();
	});

	function ask(
		path = '/konzept',
		headers: Record<string, string> = {},
		method = 'GET'
	): Promise<Answer> {
		const { port } = server.address() as AddressInfo;
		const { promise, resolve, reject } = Promise.withResolvers<Answer>();
		const asking = request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
			const chunks: Buffer[] = [];
			answer.on('data', (chunk: Buffer) => chunks.push(chunk));
			answer.on('end', () =>
				resolve({
					status: answer.statusCode ?? 0,
					headers: answer.headers,
					body: Buffer.concat(chunks)
				})
			);
		});
		asking.on('error', reject);
		asking.end();
		return promise;
	}

	it('renders a public page once and answers from the kept bytes after that', async () => {
		const first = await ask();
		const second = await ask();
		expect(first.body.toString()).toBe('<h1>Seite 1</h1>');
		expect(second.body).toEqual(first.body);
		expect(renderings).toBe(1);
	});

	it('forgets a page at the instant until which it was true', async () => {
		await ask();
		now = '2017-04-03T09:59:59.999Z';
		await ask();
		expect(renderings).toBe(1);
		now = noon;
		await ask();
		expect(renderings).toBe(2);
	});

	it('forgets a page when something public changed', async () => {
		await ask();
		revision = 2;
		const renewed = await ask();
		expect(renderings).toBe(2);
		expect(renewed.body.toString()).toBe('<h1>Seite 2</h1>');
	});

	it('does not keep what was rendered while something public changed', async () => {
		const rendered = page;
		page = (asked, response) => {
			revision = 2;
			rendered(asked, response);
		};
		await ask();
		await ask();
		expect(renderings).toBe(2);
	});

	it('tells pages apart by address, query, host and how they are shown', async () => {
		await ask('/konzept');
		await ask('/konzept?seite=2');
		await ask('/plan');
		await ask('/konzept', { cookie: 'fs_theme=dark' });
		await ask('/konzept', { host: 'konzept.example' });
		expect(renderings).toBe(5);
		await ask('/konzept', { cookie: 'other=1; fs_theme=dark' });
		expect(renderings).toBe(5);
	});

	it.each([
		['with a session', { cookie: 'fs_session=abc' }, 'GET'],
		['with a session among other cookies', { cookie: 'fs_theme=dark; fs_session=abc' }, 'GET'],
		['with credentials', { authorization: 'Bearer abc' }, 'GET'],
		['that posts', {}, 'POST'],
		['that deletes', {}, 'DELETE']
	])(
		'never answers a request %s from the kept bytes, and never keeps its answer',
		async (_, headers, method) => {
			await ask('/konzept');
			const own = await ask('/konzept', headers, method);
			expect(own.body.toString()).toBe('<h1>Seite 2</h1>');
			revision = 2;
			await ask('/konzept', headers, method);
			await ask('/konzept');
			expect(renderings).toBe(4);
		}
	);

	it.each<[string, RequestListener]>([
		[
			'sets a cookie',
			(_, response) =>
				response.setHeader(publicUntilHeader, noon).setHeader('set-cookie', 'a=1').end('x')
		],
		[
			'is not complete',
			(_, response) => response.setHeader(publicUntilHeader, noon).writeHead(404).end('x')
		],
		[
			'leads elsewhere',
			(_, response) =>
				response.setHeader(publicUntilHeader, noon).writeHead(303, { location: '/' }).end()
		],
		['does not call itself public', (_, response) => response.end('x')]
	])('never keeps an answer that %s', async (_, answer) => {
		page = answer;
		await ask();
		await ask();
		expect(renderings).toBe(2);
	});

	it('never shows until when a page is true, however it is asked for', async () => {
		const asked = [
			await ask(),
			await ask(),
			await ask('/konzept', { cookie: 'fs_session=abc' }),
			await ask('/konzept', { authorization: 'Bearer abc' }),
			await ask('/konzept', {}, 'HEAD'),
			await ask('/neu', {}, 'HEAD'),
			await ask('/konzept', {}, 'POST')
		];
		page = (_, response) => response.setHeader(publicUntilHeader, noon).writeHead(404).end('x');
		asked.push(await ask('/nirgends'));
		for (const { headers } of asked) expect(headers).not.toHaveProperty(publicUntilHeader);
	});

	it('answers in the encoding that the visitor takes, each with its own tag', async () => {
		const plain = await ask();
		const brotli = await ask('/konzept', { 'accept-encoding': 'gzip, deflate, br' });
		const gzip = await ask('/konzept', { 'accept-encoding': 'gzip, br;q=0' });
		expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
		expect(gunzipSync(gzip.body)).toEqual(plain.body);
		expect(plain.headers['content-encoding']).toBeUndefined();
		expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([
			'br',
			'gzip'
		]);
		const tags = [plain, brotli, gzip].map((answer) => answer.headers.etag);
		expect(new Set(tags).size).toBe(3);
		for (const { headers } of [plain, brotli, gzip])
			expect(headers.vary).toBe('accept-encoding, cookie');
		expect(renderings).toBe(1);
	});

	it('answers 304 without bytes to whoever has them, in this encoding only', async () => {
		const { headers } = await ask('/konzept', { 'accept-encoding': 'br' });
		const tag = headers.etag ?? '';
		for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
			const again = await ask('/konzept', { 'accept-encoding': 'br', 'if-none-match': known });
			expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);
		}
		const other = await ask('/konzept', { 'accept-encoding': 'gzip', 'if-none-match': tag });
		expect(other.status).toBe(200);
	});

	it('never takes what another instance gave out for unchanged, be it the same bytes', async () => {
		page = (_, response) => response.setHeader(publicUntilHeader, noon).end('same');
		instance = 'may';
		renew();
		const may = await ask();
		instance = 'june';
		renew();
		const june = await ask('/konzept', { 'if-none-match': may.headers.etag ?? '' });
		expect([june.status, june.body]).toEqual([200, may.body]);
		expect(june.headers.etag).not.toBe(may.headers.etag);
		const again = await ask('/konzept', { 'if-none-match': june.headers.etag ?? '' });
		expect(again.status).toBe(304);
	});

	it('answers HEAD from the kept bytes, with their length and without them', async () => {
		const { body } = await ask();
		const head = await ask('/konzept', {}, 'HEAD');
		expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
			200,
			String(body.length),
			0
		]);
		expect(renderings).toBe(1);
	});

	it('renders once for all who ask at the same time', async () => {
		const rendered = page;
		page = (asked, response) => void setTimeout(() => rendered(asked, response), 30);
		const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
		expect(renderings).toBe(1);
		expect(new Set(answers.map((answer) => answer.body.toString()))).toEqual(
			new Set(['<h1>Seite 1</h1>'])
		);
	});

	it('does not keep others waiting when the first one leaves', async () => {
		const rendered = page;
		page = (asked, response) => void setTimeout(() => rendered(asked, response), 50);
		const { port } = server.address() as AddressInfo;
		const leaving = request({ port, host: '127.0.0.1', path: '/konzept' });
		leaving.on('error', () => {});
		leaving.end();
		await new Promise((resolve) => setTimeout(resolve, 20));
		const staying = ask();
		leaving.destroy();
		expect((await staying).status).toBe(200);
	});

	it('gives the security headers to every page, kept or not', async () => {
		const answers = [await ask(), await ask(), await ask('/konzept', { cookie: 'fs_session=a' })];
		for (const { headers } of answers) expect(headers['x-content-type-options']).toBe('nosniff');
	});
});
