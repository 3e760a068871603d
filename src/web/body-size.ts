import type { IncomingMessage } from 'node:http';
import { sessionCookie } from './cacheable.ts';

/** What a form may send. */
const usualBytes = 512 * 1024;
/** What an upload may send; the pages refuse more than this whatever the address (see `server.ts`). */
export const mostBytes = 11 * 1024 * 1024;

/** Where files of people who are signed in come in. */
const uploads =
	/^(\/en|\/ar)?\/steuerung(\/[\w-]+)?\/(verteiler\/einlesen|vorgaenger|katalog|ausgangslage\/[\w-]+\/[\w-]+)$/;

/** Is this more than its address takes? A body that does not say how long it is counts as endless. */
export function isTooLarge(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>): boolean {
	if (request.method !== 'POST') return false;
	const { 'content-length': length, 'transfer-encoding': encoding, cookie } = request.headers;
	const bytes = encoding === undefined ? Number(length ?? 0) : Infinity;
	const path = request.url?.split('?')[0] ?? '';
	const isUpload = uploads.test(path) && (cookie?.includes(sessionCookie) ?? false);
	return bytes > (isUpload ? mostBytes : usualBytes);
}
