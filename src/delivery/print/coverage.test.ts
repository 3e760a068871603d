import { expect, it } from 'vitest';
import { withinCoverage } from './coverage.ts';

it('prints a letter that no font has as its number', () => {
	const covered = new Set(['ä', 'ج'].map((letter) => letter.codePointAt(0) ?? 0));
	expect(withinCoverage('"ä ج 😀"', covered)).toBe('"ä ج [U+1F600]"');
	expect(withinCoverage('a\u200Db', covered)).toBe('ab');
});
