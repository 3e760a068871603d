import { describe, expect, it } from 'vitest';
import { draftingWords } from '../words.ts';
import { emptySheet } from './read-sheet.ts';
import { sayMoneyRows, sheetLines } from './sheet-lines.ts';
import { labelOfField } from './words.ts';
import type { MeasureSheet } from '../sheet.ts';

const period = {
	period: 'Zeitraum',
	from: (day: string) => `ab ${day}`,
	until: (day: string) => `bis ${day}`
};
const linesOf = (facts: Partial<MeasureSheet> | null) =>
	sheetLines(facts, draftingWords.de, period, 'de').map(
		({ label, value }) => `${label}: ${value?.replaceAll('\u00A0', ' ') ?? '–'}`
	);
const row = { nature: 'running', certainty: 'planned', source: null } as const;

describe('the sheet as it is read', () => {
	it('says what a council asks for even while it is missing, and nothing else', () => {
		expect(linesOf(null)).toEqual([
			...['Wirkung: –', 'Für wen: –', 'Verantwortlich: –', 'Wirkt mit: –', 'Zuständig: –'],
			...['Was gebraucht wird: –', 'Kosten: –', 'Zeitraum: –', 'Woran man den Erfolg sieht: –']
		]);
	});

	it('says when: how exactly it is known, how often, and on what it depends', () => {
		const said = (facts: Partial<MeasureSheet>) =>
			linesOf(facts).find((line) => line.startsWith('Zeitraum: '));
		expect(said({ starts: '2018-Q1', ends: '2019' })).toBe('Zeitraum: 1. Quartal 2018 – 2019');
		expect(said({ starts: '2018', ends: '2018' })).toBe('Zeitraum: 2018');
		expect(said({ starts: '2018-03', permanent: true })).toBe('Zeitraum: ab März 2018, dauerhaft');
		expect(said({ recurring: 'jedes Frühjahr', ends: '2020' })).toBe(
			'Zeitraum: jedes Frühjahr, bis 2020'
		);
		expect(said({ condition: 'sobald das Land zahlt' })).toBe('Zeitraum: sobald das Land zahlt');
	});

	it('says the cost every year, in named years, and altogether; planned and spent apart', () => {
		const said = (facts: Partial<MeasureSheet>) =>
			linesOf({ costKind: 'amount', ...facts }).find((line) => line.startsWith('Kosten: '));
		expect(said({ costPerYear: '14400' })).toBe('Kosten: 14.400 Euro im Jahr');
		expect(said({ costPerYear: '1000', starts: '2018', ends: '2019' })).toBe(
			'Kosten: 1.000 Euro im Jahr; geplant zusammen 2.000 Euro'
		);
		const money = [
			{ ...row, year: 2018, amount: 20000 },
			{ ...row, year: 2018, amount: 18450, certainty: 'actual' as const },
			{ ...row, year: 2019, amount: 500 }
		];
		expect(said({ money })).toBe(
			'Kosten: 2018: 20.000 Euro, 18.450 Euro ausgegeben; 2019: 500 Euro; geplant zusammen 20.500 Euro; ausgegeben zusammen 18.450 Euro'
		);
		expect(said({ costKind: 'notQuantifiable', costReason: 'es auf das Land ankommt' })).toBe(
			'Kosten: nicht bezifferbar, weil es auf das Land ankommt'
		);
		expect(said({ costKind: 'missing', costPerYear: '5' })).toBe('Kosten: –');
	});

	it('tells who said yes or no, what is said about the competence, but never a name', () => {
		const lines = linesOf({
			...{ responsible: 'Amt', responsiblePerson: 'Frau Krause', acceptance: 'declined' },
			...{
				acceptanceReason: 'die Stelle fehlt',
				competence: 'city',
				competenceNote: 'mit dem Land'
			}
		});
		expect(lines).toContain('Zusage: abgelehnt, weil die Stelle fehlt');
		expect(lines).toContain('Zuständig: Stadt: mit dem Land');
		expect(lines.join(' ')).not.toContain('Krause');
	});

	it('lists money row by row for print', () => {
		const money = [
			{ ...row, year: 2018, amount: 20000, nature: 'investment' as const, source: 'Land' },
			{ ...row, year: null, amount: 500 }
		];
		expect(sayMoneyRows({ money }, draftingWords.de.sheet, 'de')).toEqual([
			'jedes Jahr: 500 Euro, laufend, geplant',
			'2018: 20.000 Euro, Investition, geplant (Land)'
		]);
		expect(sayMoneyRows(null, draftingWords.de.sheet, 'de')).toEqual([]);
	});

	it('has a name for every field in both languages', () => {
		for (const words of [draftingWords.de.sheet, draftingWords.en.sheet])
			for (const key of Object.keys(emptySheet) as (keyof MeasureSheet)[])
				expect(typeof labelOfField(key, words), key).toBe('string');
	});
});
