import { createHash } from 'node:crypto';
import type { Poster } from './poster.ts';
import { printPoster } from './print.ts';

/** A poster is new every day and in each language: a few are kept, no file is. */
const most = 4;
const printed = new Map<string, Promise<Uint8Array>>();

/** A poster as PDF; asked for twice, the same one is printed once. */
export function printedPoster(poster: Poster): Promise<Uint8Array> {
	const key = createHash('sha256').update(JSON.stringify(poster)).digest('base64url');
	const known = printed.get(key);
	if (known) return known;
	const printing = printPoster(poster);
	printed.set(key, printing);
	for (const old of [...printed.keys()].slice(0, -most)) printed.delete(old);
	printing.catch(() => printed.delete(key));
	return printing;
}
