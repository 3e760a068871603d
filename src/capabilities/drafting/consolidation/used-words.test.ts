import { describe, expect, it } from 'vitest';
import { isUsed, standsIn } from './used-words.ts';

const wording =
	'Bis Ende 2018 gibt es bei Hausärzten, Kinderärzten und im Klinikum Dolmetschen bei jedem Termin. ' +
	'Gemessen wird der Anteil der Termine, bei denen jemand übersetzt.';

describe('a quote in the new wording', () => {
	it.each([
		['Dolmetschen bei Terminen', 'another ending'],
		['Hausarzt, Kinderarzt und Klinikum', 'another form of each word'],
		['Anteil der Termine, bei denen jemand übersetzt', 'word for word'],
		['bis Ende 2018', 'another case'],
		['DOLMETSCHEN', 'capitals'],
		['Anteil an Terminen', 'other small words'],
		['Klinikum und Hausarzt', 'another order'],
		['Anteil messen', 'a participle'],
		['Kinderärzte', 'part of a longer word']
	])('is used: %s (%s)', (quote) => {
		expect(isUsed(quote, wording)).toBe(true);
	});

	it.each([
		['nur, wenn es keine Zeit kostet', 'none of its words'],
		['bis Ende 2019', 'another year'],
		['Haus', 'only the beginning of a word'],
		['Dolmetschen, Dolmetschen, Dolmetschen', 'a word more often than it stands there'],
		['Dolmetschen am Telefon', 'half of it'],
		['', 'nothing'],
		['…', 'marks alone']
	])('is not used: %s (%s)', (quote) => {
		expect(isUsed(quote, wording)).toBe(false);
	});

	it('is not put together from words that lie far from each other', () => {
		const far = `Am Telefon hilft jemand. ${'Noch ein Satz. '.repeat(10)}Dolmetschen ist Pflicht.`;
		expect(isUsed('Telefon Dolmetschen', far)).toBe(false);
	});

	it('may miss one word in five', () => {
		const long = 'Praxen zahlen weder Anfahrt noch Wartezeit selbst';
		expect(isUsed(long, 'Praxen zahlen weder Anfahrt noch Wartezeit.')).toBe(true);
		expect(isUsed('Praxen zahlen selbst', 'Praxen zahlen nicht.')).toBe(false);
	});
});

describe('a quote that all may read', () => {
	it.each(['Dolmetschen bei jedem Termin', 'bis ende 2018', 'Termine, bei denen jemand'])(
		'stands in the wording word for word: %s',
		(quote) => {
			expect(standsIn(quote, wording)).toBe(true);
		}
	);

	it.each([
		'Dolmetschen bei meinem Termin',
		'Dolmetschen bei Terminen',
		'Termin jedem bei Dolmetschen',
		'im Klinikum Dolmetschen, sagt Frau Aziz',
		'Dolmetsch',
		'…',
		''
	])('does not: %s', (quote) => {
		expect(standsIn(quote, wording)).toBe(false);
	});
});
