import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Runtime } from '#assembly/runtime.ts';
import { answerFromCache } from './answer.ts';
import { isTooLarge } from './body-size.ts';
import { cacheKey, mayBeStored, publicUntilHeader } from './cacheable.ts';
import { captureAnswer, withhold, type Captured } from './capture.ts';
import { leadToOwnLanguage } from './first-visit.ts';
import { PageCache, type CachedPage } from './page-cache.ts';
import { answerHealth } from './health.ts';
import { answerOneClick, oneClickSecret } from './one-click.ts';
import { securityHeaders } from './security-headers.ts';

/** The pages as SvelteKit built them. */
export type PageHandler = (
	request: IncomingMessage,
	response: ServerResponse,
	next: () => void
) => void;

/** Addresses that the cache never sees: files of the build, and the export, which is told as it is read. */
const filePath = /^\/(_app|style)\/|\/export\.jsonl$|^\/[\w.-]+\.(ico|png|svg|txt|webmanifest)$/;

/**
 * What a page loads, as SvelteKit would tell it to a script of its own. No page has one, so nobody gets more
 * than what the page shows, and nothing without the layouts that guard it.
 */
const rawData = /__data\.json(\?|$)/;

/** What happens to every request before SvelteKit: health, cache, headers; the pages do the rest. */
export function createListener(parts: { runtime: Runtime; pages: PageHandler; cache?: PageCache }) {
	const { runtime, pages } = parts;
	const cache = parts.cache ?? new PageCache({ instance: runtime.instance });
	const always = securityHeaders(runtime.env.origin);
	const rendering = new Map<string, Promise<void>>();
	const protocol = new URL(runtime.env.origin).protocol.replace(':', '');

	return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		request.headers['x-forwarded-proto'] = protocol;
		const url = request.url ?? '/';
		if (url === '/healthz') return answerHealth(runtime, response);
		const leaving = oneClickSecret(request);
		if (leaving !== undefined) return answerOneClick(runtime, request, response, leaving);
		if (rawData.test(url)) return void response.writeHead(404).end();
		if (isTooLarge(request)) return void response.writeHead(413, { connection: 'close' }).end();
		if (leadToOwnLanguage(request, response)) return;
		const key = filePath.test(url) ? undefined : keyOf(request);
		if (key !== undefined) {
			if (serveKept(key)) return;
			// Others who ask for the same page meanwhile wait for the first rendering.
			await rendering.get(key);
			if (serveKept(key)) return;
		}
		for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
		if (url.startsWith('/style/'))
			response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		if (key === undefined || request.method !== 'GET') {
			withhold(response, publicUntilHeader);
			return pages(request, response, notFound(response));
		}
		const { promise, resolve } = Promise.withResolvers<void>();
		rendering.set(key, promise);
		try {
			const revision = runtime.head().publicRevision;
			const captured = captureAnswer(response);
			pages(request, response, notFound(response));
			const answer = await captured;
			if (answer) finish(request, response, answer, key, revision);
		} finally {
			rendering.delete(key);
			resolve();
		}

		function serveKept(wanted: string): boolean {
			const kept = cache.find(wanted, runtime.head().publicRevision, runtime.clock.now());
			if (kept) answerFromCache(request, response, kept);
			return kept !== undefined;
		}
	};

	function finish(
		request: IncomingMessage,
		response: ServerResponse,
		answer: Captured,
		key: string,
		revision: number
	): void {
		const { [publicUntilHeader]: validUntil, ...headers } = answer.headers;
		if (!mayBeStored(answer) || typeof validUntil !== 'string') {
			response.writeHead(answer.status, headers).end(answer.body);
			return;
		}
		answerFromCache(request, response, keep(key, headers, answer.body, validUntil, revision));
	}

	function keep(
		key: string,
		given: Captured['headers'],
		body: Buffer,
		validUntil: string,
		revision: number
	): CachedPage {
		const headers: Record<string, string> = {};
		for (const [name, value] of Object.entries(given))
			if (!perAnswer.has(name)) headers[name] = String(value);
		headers['vary'] = 'accept-encoding, cookie';
		return cache.store(key, { headers, body, validUntil, revision });
	}
}

/** Headers that belong to one answer and are made anew from the kept bytes. */
const perAnswer = new Set(['content-length', 'etag', 'date', 'connection', 'transfer-encoding']);

function keyOf(request: IncomingMessage): string | undefined {
	const { host, cookie, authorization } = request.headers;
	return cacheKey({ method: request.method, url: request.url, host, cookie, authorization });
}

function notFound(response: ServerResponse): () => void {
	return () => void response.writeHead(404).end();
}
