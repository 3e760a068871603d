import { createHash } from 'node:crypto';
import { headEnd, readHead, valueOf } from './mail-head.ts';

/** What its writer decided. Servers on the way add other lines, and the same mail may come on two ways. */
const written = ['message-id', 'from', 'date', 'subject', 'to', 'cc'];

/**
 * The same for a mail that comes a second time, another for every other one. The Message-ID alone is not
 * enough: whoever knows it could keep a mail away by sending another one first. A mail without one is
 * the same only byte for byte.
 */
export function mailKey(raw: Buffer): string {
	const head = readHead(raw);
	const hash = createHash('sha256');
	if (valueOf(head, 'message-id') === undefined) return hash.update(raw).digest('hex');
	for (const name of written) hash.update(`${name}:${valueOf(head, name) ?? ''}\n`);
	return hash.update(raw.subarray(headEnd(raw))).digest('hex');
}
