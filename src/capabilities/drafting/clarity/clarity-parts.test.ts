import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clarityHints } from '../clarity.ts';
import { markHints } from './marked.ts';
import { measureReadability } from './readability.ts';
import { splitSentences } from './split-sentences.ts';
import { countSyllables } from './syllables.ts';

const split = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
	it('end at a full stop, a question mark, and an empty line', () => {
		expect(split('Wir laden ein. Wer kommt? Alle.\n\nDanach essen wir')).toEqual([
			'Wir laden ein.',
			'Wer kommt?',
			'Alle.',
			'Danach essen wir'
		]);
	});

	it('go on behind abbreviations, dates and numbers', () => {
		for (const one of [
			'Praxen, z. B. Dr. Muster, helfen.',
			'Am 3. Mai 2018 öffnet das Haus.',
			'Bis zum 2. Quartal ist es fertig.',
			'Der Antrag nach Abs. 3 kostet ca. 12.000 Euro.',
			'Das Haus in der Str. 5 ist am 31.12.2018 fertig.'
		])
			expect(split(one)).toEqual([one]);
	});

	it('end behind a number that counts nothing', () => {
		expect(split('Es kamen 12. Danach war Ruhe.')).toHaveLength(2);
	});

	it('lose no letter of any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const letters = (given: string) => given.replaceAll(/[^\p{L}\p{N}]/gu, '');
				expect(letters(split(text).join(''))).toBe(letters(text));
			})
		);
	});
});

describe('syllables', () => {
	const words: Record<string, number> = {
		...{ Stadt: 1, Haus: 1, Ziel: 1, Leute: 2, Bäume: 2, Eltern: 2, Schule: 2, Kita: 2, neu: 1 },
		...{ Familie: 4, Familien: 4, Nation: 3, Integration: 5, Patient: 3, Museum: 3, Idee: 2 },
		...{ Ideen: 3, Quartier: 2, Quelle: 2, Beirat: 2, beurteilen: 4, geeignet: 3, Leitlinie: 4 },
		...{ Leitlinien: 4, Maßnahme: 3, Beteiligung: 4, Sprachkurs: 2, Dolmetscherin: 4, Yoga: 2 },
		...{ Arzt: 1, Ärztinnen: 3, Gesundheit: 3, Verwaltung: 3, Bürgerbüro: 4, Theater: 3, bauen: 2 },
		...{
			Steuer: 2,
			Schreie: 2,
			Wohnungsgesellschaft: 5,
			Kooperation: 5,
			Ehrenamtliche: 5,
			Wien: 1
		},
		...{ Zuwanderung: 4, Syrien: 3, Ferien: 3, Medien: 3, Studie: 3, viele: 2, Vielfalt: 2 },
		...{ Niederlassung: 4, Europa: 3, Einrichtung: 3, Fachkräfte: 3, Treffpunkt: 2, Kreuzung: 2 }
	};

	it('are counted as they are spoken', () => {
		const counted = Object.keys(words).map((word) => [word, countSyllables(word)]);
		expect(Object.fromEntries(counted)).toEqual(words);
	});
});

describe('readability', () => {
	it('is not measured on a few words', () => {
		expect(measureReadability('Alle verstehen es.')).toEqual({
			...{ sentences: 1, words: 3, perSentence: 3, grade: null }
		});
	});

	it('is what the first Wiener Sachtextformel says', () => {
		// 20 words in 2 sentences: none of three syllables, 1 longer than six letters, 15 of one; counted by hand.
		const text =
			'Die Stadt baut ein Haus für alle Kinder am Park. Dort lernen sie von Mai bis Juni Deutsch beim Verein.';
		const expected = 0.1672 * 10 + 0.1297 * 5 - 0.0327 * 75 - 0.875;
		expect(measureReadability(text).grade).toBeCloseTo(expected, 1);
	});

	it('calls the language of files harder than spoken words', () => {
		const file =
			'Die Sicherstellung der gesundheitlichen Versorgung erfolgt unter Berücksichtigung der Zuständigkeiten durch Intensivierung der Kooperation der verantwortlichen Einrichtungen sowie die Qualifizierung der Mitarbeitenden.';
		const spoken =
			'Wer krank ist, geht zum Arzt. Dort hilft ein Mensch, der beide Sprachen spricht. So versteht man, was zu tun ist, und wird bald gesund.';
		const [hard, easy] = [measureReadability(file).grade, measureReadability(spoken).grade];
		expect(hard).toBeGreaterThan(15);
		expect(easy).toBeLessThan(4);
	});
});

describe('marks', () => {
	it('give the whole text back, however the hints lie', () => {
		const pieces = fc.constantFrom(
			...['Die Durchführung der Beratung', ' erfolgt ', 'zeitnah', ' wird ', 'eingerichtet', '. '],
			...['möglichst ', 'man ', 'nicht ohne ', 'MBE ', '\n\n', ', ', 'von ', 'der Förderung ']
		);
		fc.assert(
			fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
				const text = parts.join('');
				const hints = clarityHints(text, 'measure').filter((hint) => 'from' in hint);
				expect(
					markHints(text, hints)
						.map((one) => one.text)
						.join('')
				).toBe(text);
				for (const { from, to, quote } of hints) {
					expect(to).toBeGreaterThan(from);
					expect(quote).not.toBe('');
				}
			})
		);
	});
});
