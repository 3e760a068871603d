import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	callPart,
	personPart,
	readPart,
	shortOf,
	stepPart,
	tokenFrom,
	addressWith
} from './address-parts.ts';

const id = '01890000-0000-7000-8000-0000004abcde';

describe('what stands behind the plus', () => {
	it('is short and readable for a call and for a meeting', () => {
		expect(callPart(id, 'GE')).toMatch(/^ge-[0-9a-z]{5}$/);
		expect(callPart(id, null)).toMatch(/^alle-[0-9a-z]{5}$/);
		expect(stepPart(id)).toMatch(/^termin-[0-9a-z]{5}$/);
		const door = { MAIL_ADDRESS: 'steuerung@stadt.example', MAIL_PLUS: true };
		expect(addressWith({ ...door, MAIL_PLUS: false }, 'ge-00000')).toBeUndefined();
		expect(addressWith(door, 'ge-00000')).toBe('steuerung+ge-00000@stadt.example');
	});

	it('leads back to what it stands for, however it was typed', () => {
		expect(readPart(callPart(id, 'GE').toUpperCase())).toEqual({
			kind: 'call',
			short: shortOf(id)
		});
		expect(readPart(stepPart(id))).toEqual({ kind: 'step', short: shortOf(id) });
		expect(readPart('ge-ol1i0')).toEqual({ kind: 'call', short: '01110' });
	});

	it('cannot be guessed for a person', () => {
		const token = tokenFrom(crypto.getRandomValues(new Uint8Array(20)));
		expect(token).toMatch(/^[0-9a-z]{20}$/);
		expect(readPart(personPart(token))).toEqual({ kind: 'person', token });
		expect(readPart('p-short')).toBeUndefined();
	});

	it('means nothing in any other form', () => {
		for (const part of [
			'',
			'newsletter',
			'ge-',
			'-7k2mq',
			'ge-7k2mq-x',
			"ge-7k'mq",
			'x'.repeat(99)
		])
			expect(readPart(part)).toBeUndefined();
	});

	it('always has five letters', () => {
		fc.assert(
			fc.property(fc.uuid(), (any) => {
				expect(shortOf(any)).toMatch(/^[0-9a-hjkmnp-tv-z]{5}$/);
			})
		);
	});
});
