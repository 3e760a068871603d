import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './diff.ts';

const words = fc
	.array(fc.constantFrom('Die', 'Stadt', 'dolmetscht', 'am', 'Telefon.', 'bis', '2018'), {
		maxLength: 25
	})
	.map((list) => list.join(' '));

function without(kind: 'old' | 'new', before: string, after: string): string {
	return diffWords(before, after)
		.filter((part) => part.kind !== kind)
		.map((part) => part.text)
		.join('');
}

describe('the difference of two wordings', () => {
	it('gives back both texts', () => {
		fc.assert(
			fc.property(words, words, (before, after) => {
				expect(without('new', before, after)).toBe(before);
				expect(without('old', before, after)).toBe(after);
			})
		);
	});

	it('calls equal texts the same', () => {
		fc.assert(
			fc.property(words, (text) => {
				expect(diffWords(text, text).every((part) => part.kind === 'same')).toBe(true);
			})
		);
	});

	it('keeps a changed phrase together', () => {
		expect(
			diffWords('Wir helfen möglichst bald allen.', 'Wir helfen bis Ende 2018 allen.')
		).toEqual([
			{ kind: 'same', text: 'Wir helfen ' },
			{ kind: 'old', text: 'möglichst bald' },
			{ kind: 'new', text: 'bis Ende 2018' },
			{ kind: 'same', text: ' allen.' }
		]);
	});

	it('replaces as a whole what is too long to compare', () => {
		const long = 'wort '.repeat(4000);
		expect(diffWords(long, 'kurz').map((part) => part.kind)).toEqual(['old', 'new']);
	});
});
