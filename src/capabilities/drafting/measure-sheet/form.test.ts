import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MeasureSheet } from '../sheet.ts';
import { rowsToShow, sheetForm } from './form.ts';
import { changedFields, completeSheet, emptySheet, publicSheet, readSheet } from './read-sheet.ts';

const text = fc.option(fc.constantFrom('Gesundheitsamt', 'Zwei Zeilen, eine Zahl: 12'));
const year = fc.option(fc.integer({ min: 2016, max: 2030 }));
const sheet = fc
	.record({
		...{ effect: text, forWhom: text, targetGroups: text, responsible: text },
		...{ responsiblePerson: text, participants: text, competenceNote: text, needs: text },
		...{ recurring: text, condition: text, risks: text, synergies: text },
		acceptance: fc.constantFrom('notAsked' as const, 'asked' as const, 'accepted' as const),
		competence: fc.option(fc.constantFrom('city' as const, 'third' as const)),
		priority: fc.option(fc.constantFrom('high' as const, 'low' as const)),
		indicators: fc.array(fc.constantFrom('300 Einsätze', 'Wartezeit'), { maxLength: 3 }),
		starts: fc.option(fc.constantFrom('2018', '2018-Q1', '2018-03', '2018-03-01')),
		ends: fc.option(fc.constantFrom('2019', '2020-02-29')),
		costKind: fc.constant('amount' as const),
		money: fc.array(
			fc.record({
				year,
				amount: fc.nat(999_999),
				nature: fc.constantFrom('running' as const, 'investment' as const),
				certainty: fc.constant('planned' as const),
				source: text
			}),
			{ minLength: 1, maxLength: 4 }
		)
	})
	.map((facts): MeasureSheet => ({ ...emptySheet, ...facts }));

describe('a sheet in a form', () => {
	it('is the same when it is sent back unchanged, in both languages', () => {
		fc.assert(
			fc.property(sheet, fc.constantFrom('de' as const, 'en' as const), (kept, language) => {
				expect(v.parse(MeasureSheet, sheetForm(kept, language))).toEqual(kept);
			})
		);
		expect(v.parse(MeasureSheet, sheetForm(emptySheet))).toEqual(emptySheet);
	});

	it('does not send back an amount that an earlier release kept beside "missing"', () => {
		const kept = completeSheet({ costPerYear: '500' });
		expect(v.parse(MeasureSheet, sheetForm(kept))).toEqual(emptySheet);
	});

	it('has two rows of money to fill, and no more than fit on a sheet', () => {
		expect([rowsToShow(0, 0, 0), rowsToShow(3, 4, 0), rowsToShow(0, 2, 5)]).toEqual([2, 5, 5]);
		expect(rowsToShow(39, 0, 99)).toBe(40);
	});
});

describe('a sheet that is kept', () => {
	it('is completed when an earlier release kept it', () => {
		expect(readSheet('measure', '{"effect":"Wirkt."}')).toEqual({
			...emptySheet,
			effect: 'Wirkt.'
		});
		expect(readSheet('goal', '{"measuredBy":"Zahl"}')).toEqual({ measuredBy: 'Zahl' });
		expect([readSheet('measure', null), readSheet('measure', 'null')]).toEqual([null, null]);
		expect(readSheet('guideline', '{}')).toBeNull();
	});

	it('shows in public everything but a name', () => {
		const kept = { ...emptySheet, responsible: 'Amt', responsiblePerson: 'Frau Krause' };
		expect(publicSheet(kept)).toEqual({ ...emptySheet, responsible: 'Amt' });
		expect(publicSheet(null)).toBeNull();
	});

	it('differs from another one by what people would call different', () => {
		const other = { ...emptySheet, money: [], ends: '2018', indicators: ['Zahl'] };
		expect(changedFields({ effect: null }, other)).toEqual(['ends', 'indicators']);
		expect(changedFields(null, emptySheet)).toEqual([]);
	});
});
