import { describe, expect, it } from 'vitest';
import { chooseEncoding, PageCache } from './page-cache.ts';

describe('kept pages', () => {
	const page = (body: Buffer) => ({ headers: {}, body, validUntil: '2018', revision: 1 });
	const noise = (bytes: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(bytes)));

	it('leave, the oldest first, when there are too many bytes', () => {
		const cache = new PageCache({ mostBytes: 1_000_000 });
		for (let place = 0; place < 20; place++) cache.store(`/${place}`, page(noise(65_536)));
		expect(cache.find('/0', 1, '2017')).toBeUndefined();
		expect(cache.find('/19', 1, '2017')).toBeDefined();
	});

	it('that are asked for stay, whatever else comes along', () => {
		const cache = new PageCache({ mostBytes: 1_000_000 });
		cache.store('/', page(noise(65_536)));
		for (let place = 0; place < 50; place++) {
			expect(cache.find('/', 1, '2017')).toBeDefined();
			cache.store(`/?${place}`, page(noise(65_536)));
		}
	});

	it('can be replaced without counting twice', () => {
		const cache = new PageCache({ mostBytes: 1_000_000 });
		cache.store('/other', page(noise(65_536)));
		for (let time = 0; time < 50; time++) cache.store('/', page(noise(65_536)));
		expect(cache.find('/other', 1, '2017')).toBeDefined();
	});
});

describe('the encoding of an answer', () => {
	it.each([
		[undefined, 'identity'],
		['', 'identity'],
		['gzip, deflate, br', 'br'],
		['gzip', 'gzip'],
		['br;q=0, gzip', 'gzip'],
		['br; q=0.0, gzip;q=0', 'identity'],
		['br;q=0.5', 'br'],
		['deflate', 'identity'],
		['brotli-like', 'identity'],
		['x-gzip', 'identity'],
		['*;q=0', 'identity']
	])('for %s is %s', (accepted, chosen) => {
		expect(chooseEncoding(accepted)).toBe(chosen);
	});
});
