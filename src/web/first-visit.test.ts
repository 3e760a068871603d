import { describe, expect, it } from 'vitest';
import { prefersEnglish } from './first-visit.ts';

describe('the wish of the browser', () => {
	it('is English only when English comes before German', () => {
		expect(prefersEnglish('en-GB,en;q=0.9,de;q=0.8')).toBe(true);
		expect(prefersEnglish('de-DE,de;q=0.9,en;q=0.8')).toBe(false);
		expect(prefersEnglish('fr,en;q=0.5')).toBe(true);
		expect(prefersEnglish('en;q=0.3,de;q=0.7')).toBe(false);
	});

	it('is German without a wish, or with one that we cannot fulfil', () => {
		for (const header of [undefined, '', 'fr', '*', ';;;', 'en;q=0'])
			expect(prefersEnglish(header)).toBe(false);
	});
});
