import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type CachedPage } from './page-cache.ts';

/** Answers a request from kept bytes: compressed as the visitor likes, or 304 if they have them. */
export function answerFromCache(
	request: IncomingMessage,
	response: ServerResponse,
	page: CachedPage
): void {
	const encoding = chooseEncoding(request.headers['accept-encoding']);
	const kept = page.as(encoding);
	// A list, or weakened by a proxy that compresses: the tag in it is what counts.
	if (request.headers['if-none-match']?.includes(kept.etag)) {
		response.writeHead(304, kept.unchanged).end();
		return;
	}
	response.writeHead(200, kept.headers);
	response.end(request.method === 'HEAD' ? undefined : kept.bytes);
}
