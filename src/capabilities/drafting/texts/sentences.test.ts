import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, sentencesOf } from './sentences.ts';

const pieces = fc
	.array(
		fc.constantFrom(
			...['Die Stadt', 'dolmetscht', 'z. B.', 'am', '1. Januar', 'ca.', '30', '.', '. ', '! ', '?'],
			...['\n', '\n\n', ' ', '„Ja.“ ', 'Nr. 3', '(s. u.)', '…', '2018. Danach']
		),
		{ maxLength: 30 }
	)
	.map((list) => list.join(''));

const split = (text: string) => sentencesOf(text).map(bare);

describe('the sentences of a text', () => {
	it('give the text again when they are joined', () => {
		fc.assert(
			fc.property(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), (text) => {
				expect(sentencesOf(text).join('')).toBe(text);
			})
		);
	});

	it('end at full stops, questions and new lines', () => {
		expect(split('Wir helfen. Wer fragt? Alle!\nAuch heute.\n\nMorgen')).toEqual([
			...['Wir helfen.', 'Wer fragt?', 'Alle!', 'Auch heute.', 'Morgen']
		]);
	});

	it.each([
		'Hilfe gibt es z. B. Montags.',
		'Nach Nr. 3 der Liste zahlt die Stadt.',
		'Ab 1. Januar 2018 dolmetscht sie.',
		'Das kostet ca. 300 Euro je Dr. Muster.',
		'Gemeint sind Vereine u. a. Träger d. h. Leute i. d. R. Ehrenamtliche.',
		'Nach § 4 Abs. 2 Satz 1 gilt das bzw. Art. 3.',
		'Der Verein e. V. Brücke und das 3. Treffen, 2,5 Mio. Euro.',
		'Die Wilhelm II. Straße und die Hauptstr. Ecke Markt.',
		'Sie beraten Vereine usw. Leute aus ca. zwölf Ländern.'
	])('do not end at abbreviations, dates and numbers in order: %s', (text) => {
		expect(split(text)).toEqual([text]);
	});

	it('end after a year or a number when a new sentence begins', () => {
		expect(split('Das gilt bis Ende 2018. Danach prüft die Stadt.')).toHaveLength(2);
		expect(split('Es sind mindestens 30. Die Stadt zahlt.')).toHaveLength(2);
		expect(split('Vereine, Schulen usw. Die Stadt zahlt.')).toHaveLength(2);
		expect(split('Träger ist der Brücke e. V. Er berät.')).toHaveLength(2);
	});

	it('keep a closing quotation mark', () => {
		expect(split('Sie sagt: „Komm.“ Er kommt.')).toEqual(['Sie sagt: „Komm.“', 'Er kommt.']);
	});
});
