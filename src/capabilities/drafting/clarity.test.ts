import { describe, expect, it } from 'vitest';
import { clarityHints } from './clarity.ts';

const codes = (text: string) => clarityHints(text, 'goal').map((hint) => hint.code);

describe('clear wording', () => {
	it('finds vague words and hedges', () => {
		expect(clarityHints('Es soll möglichst zeitnah besser werden.', 'measure')).toEqual([
			{ code: 'vague', quote: 'zeitnah' },
			{ code: 'vague', quote: 'besser' },
			{ code: 'hedge', quote: 'möglichst' }
		]);
	});

	it('asks a goal for a time and a number', () => {
		expect(codes('Alle Familien finden eine Praxis.')).toEqual(['no-time', 'no-number']);
		expect(codes('Bis Ende 2018 finden 9 von 10 Familien eine Praxis.')).toEqual([]);
	});

	it('does not take a year for a number', () => {
		expect(codes('Bis 2018 finden alle eine Praxis.')).toEqual(['no-number']);
	});

	it('notices a sentence of more than 25 words', () => {
		expect(clarityHints(`${'Wort '.repeat(26)}.`, 'guideline')[0]?.code).toBe('long-sentence');
	});
});
