import { describe, expect, it } from 'vitest';
import { clarityHints } from './clarity.ts';

const found = (text: string, kind: 'goal' | 'measure' = 'measure') =>
	clarityHints(text, kind).map((hint) => ('quote' in hint ? [hint.code, hint.quote] : [hint.code]));
const codes = (text: string) => clarityHints(text, 'goal').map((hint) => hint.code);

describe('clear wording', () => {
	it('finds vague words with their place, and better ones where that is safe', () => {
		expect(clarityHints('Es soll möglichst zeitnah besser werden.', 'measure')).toEqual([
			{ code: 'vague', from: 8, to: 25, quote: 'möglichst zeitnah', suggestion: 'bis …' },
			{ code: 'vague', from: 26, to: 32, quote: 'besser' }
		]);
	});

	it('asks who does it', () => {
		expect(found('Man richtet eine Stelle ein. Im Rathaus wird ein Raum eröffnet.')).toEqual([
			['man', 'Man'],
			['passive', 'wird ein Raum eröffnet']
		]);
	});

	it('lets a passive be that says who does it, and the future', () => {
		expect(found('Der Wegweiser wird vom Amt herausgegeben. Die Stadt wird Räume mieten.')).toEqual(
			[]
		);
	});

	it('says a noun and an empty verb by one verb', () => {
		expect(
			clarityHints('Die Durchführung der Beratung ist Aufgabe der Vereine.', 'measure')
		).toMatchObject([{ code: 'light-verb', suggestion: 'beraten' }]);
		expect(clarityHints('Familien nehmen die Angebote in Anspruch.', 'measure')).toMatchObject([
			{ code: 'light-verb', quote: 'nehmen die Angebote in Anspruch', suggestion: 'nutzen' }
		]);
	});

	it('takes an abbreviation that the text explains', () => {
		expect(found('Die Migrationsberatung (MBE) öffnet. Die MBE berät.')).toEqual([]);
		expect(found('Die MBE berät.')).toEqual([['abbreviation', 'MBE']]);
	});

	it('takes codes of items for no abbreviations', () => {
		expect(found('Die Maßnahme gehört zu Z-GE-3.')).toEqual([]);
	});

	it('asks a goal for a time and a number', () => {
		expect(codes('Alle Familien finden eine Praxis.')).toEqual(['no-time', 'no-number']);
		expect(codes('Bis Ende 2018 finden 9 von 10 Familien eine Praxis.')).toEqual([]);
	});

	it('does not take a year or a day for a number', () => {
		expect(codes('Bis 2018 finden alle eine Praxis.')).toEqual(['no-number']);
		expect(codes('Bis 31.12.2018 finden alle eine Praxis.')).toEqual(['no-number']);
	});

	it('notices a sentence of more than 25 words', () => {
		const text = `${'Wort '.repeat(26)}.`;
		expect(clarityHints(text, 'guideline')[0]).toEqual({
			...{ code: 'long-sentence', from: 0, to: text.length, words: 26 },
			quote: 'Wort Wort Wort Wort Wort …'
		});
	});

	it('has nothing to say about nothing', () => {
		expect(found('')).toEqual([]);
		expect(found(' .  … \n\n- ')).toEqual([]);
	});
});
