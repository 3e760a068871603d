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

	it('refuses an end before its start, but not within the same vague time', () => {
		expect(parse({ starts: '2018-04', ends: '2018-Q1' }).success).toBe(false);
		expect(parse({ starts: '2018-04', ends: '2018' }).success).toBe(true);
	});
});
