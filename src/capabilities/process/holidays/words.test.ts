import { describe, expect, it } from 'vitest';
import { religiousFeasts } from './religious-feasts.ts';
import { holidayWords } from './words.ts';

describe('words about free days', () => {
	it('tell every finding in whole sentences, in German and in English', () => {
		const { de, en } = holidayWords;
		expect(Object.keys(en.findings)).toEqual(Object.keys(de.findings));
		for (const sentence of [...Object.values(de.findings), ...Object.values(en.findings)])
			expect(sentence).toMatch(/^[A-Z].*\.$/);
	});

	it('name every faith whose feasts are known', () => {
		const known = new Set(religiousFeasts('2026-01-01', '2026-12-31').map(({ faith }) => faith));
		expect(new Set(Object.keys(holidayWords.de.faiths))).toEqual(known);
	});
});
