import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter, decideQuote, letterAt, nextLetter, partsOf, wholeWords } from './quotes.ts';

const answer = 'Nein. Hausarzt, Kinderarzt und Klinikum trennen.';
const marked = (words: string, text = answer) => {
	const from = text.indexOf(words);
	return { from, to: from + words.length };
};

describe('letters of quotes', () => {
	it('go on behind z', () => {
		expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterAt)).toEqual([
			...['a', 'b', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']
		]);
	});

	it('follow the last one in use', () => {
		expect(nextLetter([])).toBe('a');
		expect(nextLetter(['a', 'c'])).toBe('d');
		expect(nextLetter(['z', 'b'])).toBe('aa');
	});

	it('are sorted as people do', () => {
		const letters = ['aa', 'b', 'z', 'a'].map((letter) => ({ letter }));
		expect(letters.toSorted(byLetter).map(({ letter }) => letter)).toEqual(['a', 'b', 'z', 'aa']);
	});
});

describe('marked words', () => {
	it('are whole words, however unsteady the hand was', () => {
		const range = wholeWords(answer, { from: 8, to: 20 });
		expect(range && answer.slice(range.from, range.to)).toBe('Hausarzt, Kinderarzt');
	});

	it('lose the white space and the marks around them', () => {
		const range = wholeWords(answer, marked(' Hausarzt, '));
		expect(range && answer.slice(range.from, range.to)).toBe('Hausarzt');
	});

	it('are nothing where only marks were touched, or nothing at all', () => {
		for (const range of [marked('. '), { from: 3, to: 3 }, { from: 900, to: 950 }])
			expect(decideQuote(answer, range, [])).toMatchObject({ reason: 'nothing-marked' });
		expect(decideQuote('', 'all', [])).toMatchObject({ reason: 'nothing-marked' });
		expect(decideQuote(undefined, 'all', [])).toMatchObject({ reason: 'nothing-marked' });
	});

	it('may be the whole answer, as it was written', () => {
		expect(decideQuote(' „Ja“, 20 %. ', 'all', [])).toMatchObject({
			value: { text: '„Ja“, 20 %.', from: 1, to: 12 }
		});
	});

	it('belong to one quote only', () => {
		const b = { ...marked('Kinderarzt'), letter: 'b' };
		expect(decideQuote(answer, marked('Kinderarzt und Klinikum'), [b])).toMatchObject({
			reason: 'already-quoted'
		});
		expect(decideQuote(answer, marked('Klinikum'), [b])).toMatchObject({
			value: { text: 'Klinikum' }
		});
	});

	it('keep every word they touch, in any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, one, other) => {
				const touched = { from: Math.min(one, other), to: Math.max(one, other) };
				const range = wholeWords(text, touched);
				if (!range) return;
				expect(range.from).toBeLessThan(range.to);
				expect(range.to).toBeLessThanOrEqual(text.length);
				expect(text.slice(range.from, range.to).trim()).toBe(text.slice(range.from, range.to));
			})
		);
	});
});

describe('an answer with quotes', () => {
	it('is shown in pieces that give the answer again', () => {
		const quotes = [
			{ ...marked('Klinikum'), letter: 'b' },
			{ ...marked('Hausarzt'), letter: 'a' },
			{ ...marked('Hausarzt, Kinderarzt'), letter: 'c' }
		];
		const parts = partsOf(answer, quotes);
		expect(parts.map(({ text, quote }) => (quote ? `[${text}]` : text)).join('')).toBe(
			'Nein. [Hausarzt], Kinderarzt und [Klinikum] trennen.'
		);
	});

	it('loses no letter, wherever the quotes lie', () => {
		const range = fc.record({ from: fc.nat(60), to: fc.nat(60) });
		fc.assert(
			fc.property(fc.string(), fc.array(range), (text, ranges) => {
				const quotes = ranges.filter(({ from, to }) => from < to);
				expect(
					partsOf(text, quotes)
						.map((part) => part.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
