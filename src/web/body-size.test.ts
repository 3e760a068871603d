import { describe, expect, it } from 'vitest';
import { isTooLarge, mostBytes } from './body-size.ts';

const post = (url: string, headers: Record<string, string>) =>
	isTooLarge({ method: 'POST', url, headers });
const signedIn = { cookie: 'fs_session=x' };
const large = { 'content-length': String(mostBytes) };

describe('what somebody sends', () => {
	it('may be a form', () => {
		expect(post('/mitmachen', { 'content-length': '524288' })).toBe(false);
		expect(post('/mitmachen', { 'content-length': '524289' })).toBe(true);
	});

	it('may be a file where files come in, by somebody who is signed in', () => {
		for (const path of ['/steuerung', '/en/steuerung/konzept-2017'])
			expect(post(`${path}/verteiler/einlesen?x`, { ...large, ...signedIn })).toBe(false);
		expect(post('/steuerung/ausgangslage/GE/neu', { ...large, ...signedIn })).toBe(false);
		expect(post('/steuerung/verteiler/einlesen', large)).toBe(true);
		expect(post('/steuerung/verteiler/neu', { ...large, ...signedIn })).toBe(true);
		expect(
			post('/steuerung/verteiler/einlesen', {
				...{ 'content-length': String(mostBytes + 1) },
				...signedIn
			})
		).toBe(true);
	});

	it('must say how long it is', () => {
		expect(post('/mitmachen', { 'transfer-encoding': 'chunked' })).toBe(true);
	});
});
