import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, compareWords, likeness, type SentenceChange } from './compare-texts.ts';

const sentence = fc
	.array(fc.constantFrom('Die', 'Stadt', 'dolmetscht', 'am', 'Telefon', 'bis', '2018', 'gern'), {
		minLength: 1,
		maxLength: 8
	})
	.map((words) => `${words.join(' ')}.`);
const texts = fc
	.array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n', '  ')), { maxLength: 8 })
	.map((list) => list.flat().join(''));

const joined = (changes: readonly SentenceChange[], side: 'before' | 'after') =>
	changes.map((change) => change[side] ?? '').join('');
const kinds = (before: string, after: string) =>
	compareTexts(before, after).map(({ kind }) => kind);

describe('two texts, sentence by sentence', () => {
	it('give both texts back', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const changes = compareTexts(before, after);
				expect(joined(changes, 'before')).toBe(before);
				expect(joined(changes, 'after')).toBe(after);
			})
		);
	});

	it('are the same the other way round, with old and new exchanged', () => {
		const count = (changes: readonly SentenceChange[], kind: SentenceChange['kind']) =>
			changes.filter((change) => change.kind === kind).length;
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const there = compareTexts(before, after);
				const back = compareTexts(after, before);
				for (const kind of ['same', 'changed'] as const)
					expect(pairs(there, kind)).toEqual(pairs(back, kind).map(([old, fresh]) => [fresh, old]));
				expect(count(there, 'old')).toBe(count(back, 'new'));
				expect(count(there, 'movedAway')).toBe(count(back, 'movedHere'));
			})
		);
	});

	it('have nothing to tell when they are equal', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(kinds(text, text).every((kind) => kind === 'same')).toBe(true);
			})
		);
	});

	it('move as many sentences away as they move in', () => {
		fc.assert(
			fc.property(texts, texts, (before, after) => {
				const moved = (kind: string) => kinds(before, after).filter((one) => one === kind).length;
				expect(moved('movedAway')).toBe(moved('movedHere'));
			})
		);
	});

	it('know a reworded sentence from one that went and one that came', () => {
		expect(
			kinds(
				'Wer hier lebt, gehört dazu. Die Stadt hilft.',
				'Wer hier lebt, gehört von Anfang an dazu. Vereine laden ein.'
			)
		).toEqual(['changed', 'old', 'new']);
	});

	it('call a sentence moved that stands elsewhere, word for word', () => {
		expect(
			kinds(
				'Niemand plant allein. Wir fragen alle Leute. Das dauert.',
				'Wir fragen alle Leute. Das dauert. Niemand plant allein.'
			)
		).toEqual(['movedAway', 'same', 'same', 'movedHere']);
	});

	it('see no change in white space', () => {
		expect(kinds('Wir helfen. Allen.', 'Wir helfen.\n\nAllen.')).toEqual(['same', 'same']);
	});
});

function pairs(changes: readonly SentenceChange[], kind: 'same' | 'changed') {
	return changes
		.filter((change) => change.kind === kind)
		.map(({ before, after }) => [before, after]);
}

describe('the words of a reworded sentence', () => {
	const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => {
		return list.join(' ');
	});

	it('give both sentences back, old before new, and mirror each other', () => {
		const side = (parts: ReturnType<typeof compareWords>, other: 'old' | 'new') =>
			parts
				.filter(({ kind }) => kind !== other)
				.map(({ text }) => text)
				.join('');
		fc.assert(
			fc.property(words, words, (before, after) => {
				const parts = compareWords(before, after);
				expect(side(parts, 'new')).toBe(before);
				expect(side(parts, 'old')).toBe(after);
				const same = (list: typeof parts) => list.filter(({ kind }) => kind === 'same');
				expect(same(parts)).toEqual(same(compareWords(after, before)));
				expect(
					parts.some(({ kind }, index) => kind === 'new' && parts[index + 1]?.kind === 'old')
				).toBe(false);
			})
		);
	});

	it('are alike from 0 to 1, whoever comes first', () => {
		fc.assert(
			fc.property(words, words, (one, other) => {
				expect(likeness(one, other)).toBe(likeness(other, one));
				expect(likeness(one, other)).toBeLessThanOrEqual(1);
			})
		);
		expect(likeness('Die Stadt hilft.', 'die Stadt hilft')).toBe(1);
	});
});
