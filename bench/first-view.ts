import { request } from 'node:http';
import { atMost, type Claim } from './claim.ts';

const bars = { first: 100, fonts: 90, later: 15, laterOfBook: 60 };

/** P7: what a browser without JavaScript loads at the first view of a page, and at every later one. */
export async function benchFirstView(
	address: string,
	pages: Readonly<Record<string, string>>
): Promise<Claim[]> {
	const claims: Claim[] = [];
	for (const [name, path] of Object.entries(pages)) {
		const page = await load(`${address}${path}`);
		if (page.status !== 200) continue;
		const html = await (await fetch(`${address}${path}`)).text();
		const linked = [...html.matchAll(/<(?:link|img|script)\b[^>]*?\b(?:href|src)="([^"]+)"[^>]*>/g)]
			.filter(([tag]) => !/rel="(?:alternate|canonical|modulepreload)"/.test(tag))
			.map((match) => new URL(match[1] ?? '', `${address}${path}`).href)
			.filter((url) => url.startsWith(address));
		let others = 0;
		let fonts = 0;
		for (const url of new Set(linked)) {
			const { bytes } = await load(url);
			if (url.endsWith('.woff2')) fonts += bytes;
			else others += bytes;
		}
		const later = /konzept$|plan$/.test(path) ? bars.laterOfBook : bars.later;
		const kB = (id: string, work: string, bytes: number, most: number) =>
			atMost({ id, work: `${name}: ${work}`, ours: bytes / 1000, unit: 'kB' }, most);
		claims.push(
			kB('P7', 'first view without fonts', page.bytes + others, bars.first),
			kB('P7', 'fonts named in the page', fonts, bars.fonts),
			kB('P7', 'later view', page.bytes, later)
		);
	}
	return claims;
}

function load(url: string): Promise<{ status: number; bytes: number }> {
	const { promise, resolve, reject } = Promise.withResolvers<{ status: number; bytes: number }>();
	const asking = request(url, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
		let bytes = 0;
		response.on('data', (chunk: Buffer) => (bytes += chunk.length));
		response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }));
	});
	asking.on('error', reject);
	asking.end();
	return promise;
}
