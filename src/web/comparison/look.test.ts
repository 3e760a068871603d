import { describe, expect, it } from 'vitest';
import { lookOf, placeOf, queryOf } from './look.ts';

const look = (query: string) => lookOf(new URLSearchParams(query));

describe('what of a round is looked at', () => {
	it('stands in the address and comes back from it', () => {
		const address = '?tisch=Tisch+2&weg=paper&perspektive=volunteer&ab=6&nur=unterschiede';
		expect(queryOf(look(address))).toBe(address);
		expect(queryOf(look(''))).toBe('');
	});

	it('changes in one part and keeps the others', () => {
		const now = look('weg=web&ab=6');
		expect(queryOf(now, { differences: true })).toBe('?weg=web&ab=6&nur=unterschiede');
		expect(queryOf(now, { channel: undefined, from: 0 })).toBe('');
	});

	it('is everything where the address says nonsense', () => {
		expect(queryOf(look('ab=hinten&nur=alles&weg='))).toBe('');
	});
});

it('one answer is named by its sheet and its question', () => {
	expect(placeOf('0a-b.3')).toEqual({ sheetId: '0a-b', question: 3 });
	for (const nonsense of [null, '', '3', 'a.b', '../x.1'])
		expect(placeOf(nonsense)).toBeUndefined();
});
