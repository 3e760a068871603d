import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MeasureSheet } from './sheet.ts';

const parse = (sheet: object) => v.safeParse(MeasureSheet, sheet);

describe('the measure sheet', () => {
	it('may be empty: gaps are content', () => {
		expect(parse({})).toMatchObject({
			success: true,
			output: { responsible: null, costKind: 'missing', permanent: false }
		});
	});

	it('tells a number from "not quantifiable because" and asks for what belongs to each', () => {
		expect(parse({ costKind: 'amount', costPerYear: '14400' }).success).toBe(true);
		expect(parse({ costKind: 'amount' }).success).toBe(false);
		expect(parse({ costKind: 'notQuantifiable' }).success).toBe(false);
		expect(parse({ costKind: 'notQuantifiable', costReason: 'je nach Teilnahme' }).success).toBe(
			true
		);
	});

	it('takes times as exactly as they are known', () => {
		for (const ends of ['2018', '2018-03', '2018-Q1', '2018-03-01'])
			expect(parse({ ends }).success).toBe(true);
		expect(parse({ ends: 'ab 2018' }).success).toBe(false);
	});

	it('asks for the reason of whoever declined', () => {
		expect(parse({ acceptance: 'declined' }).success).toBe(false);
		expect(parse({ acceptance: 'declined', acceptanceReason: 'kein Personal' }).success).toBe(true);
		expect(parse({}).output).toMatchObject({ acceptance: 'notAsked' });
	});

	it('takes rows of money instead of one amount, and no amounts beside "missing"', () => {
		const money = { '0': { year: '2018', amount: '5' } };
		expect(parse({ costKind: 'amount', money }).success).toBe(true);
		expect(parse({ money }).success).toBe(false);
		const because = { costKind: 'notQuantifiable', costReason: 'je nach Teilnahme' };
		expect(parse({ ...because, money }).success).toBe(false);
		expect(parse({ ...because, costPerYear: '7' }).success).toBe(false);
	});

	it('has as many indicators as lines, without their dashes', () => {
		expect(parse({ indicators: '- 300 Einsätze\r\n\n• Wartezeit' }).output).toMatchObject({
			indicators: ['300 Einsätze', 'Wartezeit']
		});
		expect(parse({ indicators: Array.from({ length: 13 }, String) }).success).toBe(false);
	});

	it('is permanent or has an end', () => {
		expect(parse({ permanent: 'yes', ends: '2019' }).success).toBe(false);
		expect(parse({ permanent: 'yes', starts: '2019' }).success).toBe(true);
	});

	it('names all faults at once, each at its field', () => {
		const faults = parse({
			...{ acceptance: 'declined', costKind: 'amount', starts: '2019', ends: '2018' },
			money: { '0': { year: '18', amount: 'viel' } }
		}).issues?.map((issue) => v.getDotPath(issue));
		expect(faults?.toSorted()).toEqual([
			'acceptanceReason',
			'ends',
			'money.0.amount',
			'money.0.year'
		]);
	});

	it('refuses an end before its start, but not within the same vague time', () => {
		expect(parse({ starts: '2018-04', ends: '2018-Q1' }).success).toBe(false);
		expect(parse({ starts: '2018-04', ends: '2018' }).success).toBe(true);
	});
});
