import { describe, expect, it } from 'vitest';
import { differ } from './differences.ts';

describe('answers to one question', () => {
	it('differ when two of them say different things', () => {
		expect(differ(['Ja', 'Nein', 'Ja'])).toBe(true);
		expect(differ(['Ja', 'Ja, mit Geld vom Land'])).toBe(true);
	});

	it('agree across case, marks and white space', () => {
		expect(differ(['Ja', 'ja.', ' JA! ', 'Ja\n'])).toBe(false);
		expect(differ(['L2 und L3', 'l2  und L3.'])).toBe(false);
	});

	it('do not differ because somebody left the question open', () => {
		expect(differ(['Ja', '', ' ', '–'])).toBe(false);
		expect(differ(['', ''])).toBe(false);
		expect(differ([])).toBe(false);
	});

	it('are compared in every script', () => {
		expect(differ(['نعم', 'لا'])).toBe(true);
	});
});
