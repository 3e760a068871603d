import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originsOfSentences } from './blame.ts';
import { bare, sentencesOf } from './sentences.ts';

const sentence = fc
	.array(fc.constantFrom('Die', 'Stadt', 'dolmetscht', 'am', 'Telefon', 'bis', '2018', 'gern'), {
		minLength: 1,
		maxLength: 7
	})
	.map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const history = fc
	.array(text, { minLength: 1, maxLength: 6 })
	.map((list) => list.map((words, index) => ({ number: index + 1, text: words })));

const told = (...texts: string[]) =>
	originsOfSentences(texts.map((words, index) => ({ number: index + 1, text: words }))).map(
		({ since, changed }) => [since, changed]
	);

describe('where each sentence comes from', () => {
	it('tells all of the present text and nothing else', () => {
		fc.assert(
			fc.property(history, (versions) => {
				const origins = originsOfSentences(versions);
				expect(origins.map((origin) => origin.sentence).join('')).toBe(versions.at(-1)?.text);
			})
		);
	});

	it('names the version that gave it its words, and none before it came', () => {
		fc.assert(
			fc.property(history, (versions) => {
				for (const { sentence: words, since, changed } of originsOfSentences(versions)) {
					expect(since).toBeLessThanOrEqual(changed);
					for (const { text: then } of versions.slice(changed - 1))
						expect(sentencesOf(then).map(bare)).toContain(bare(words));
				}
			})
		);
	});

	it('stays with the first version when nothing changes after it', () => {
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 4 }), (words, times) => {
				const all = told(...Array.from({ length: times }, () => words));
				expect(all.every(([since, changed]) => since === 1 && changed === 1)).toBe(true);
			})
		);
	});

	it('survives a small rewording: it stands since then, and was changed now', () => {
		expect(
			told(
				'Wer hier lebt, gehört bald dazu.',
				'Wer hier lebt, gehört bald dazu. Das gilt für alle Menschen.',
				'Wer hier lebt, gehört bald dazu. Das gilt für alle Menschen.',
				'Wer hier lebt, gehört von Anfang an dazu. Das gilt für alle Menschen.'
			)
		).toEqual([
			[1, 4],
			[2, 2]
		]);
	});

	it('follows a sentence that moves', () => {
		expect(
			told('Wir fragen alle Leute.', 'Niemand plant allein. Wir fragen alle Leute.').at(-1)
		).toEqual([1, 1]);
		expect(
			told(
				'Eins zwei drei vier. Wir fragen alle Leute. Das dauert seine Zeit.',
				'Wir fragen alle Leute. Das dauert seine Zeit. Eins zwei drei vier.'
			)
		).toEqual([
			[1, 1],
			[1, 1],
			[1, 1]
		]);
	});

	it('says which sheets a sentence quotes, whatever the full stop', () => {
		const quote = { version: 2, text: 'auch am Abend.', sheetId: 'sheet' };
		const [first, second] = originsOfSentences(
			[
				{ number: 1, text: 'Die Stadt berät.' },
				{ number: 2, text: 'Die Stadt berät. Sie berät auch am Abend, ohne Termin.' }
			],
			[quote]
		);
		expect(first?.quotes).toEqual([]);
		expect(second?.quotes).toEqual([quote]);
	});
});
