import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	longestBar,
	readFigureTable,
	readNumber,
	writeFigureTable,
	type FigureTable
} from './figure-table.ts';

describe('a small table of figures', () => {
	it('is read as it comes out of a spreadsheet, with what is not known left open', () => {
		expect(readFigureTable('Jahr\tPlätze\tKinder\n2015\t1.234\t–\n2016\t1.300,5\tk. A.\n')).toEqual(
			{
				ok: true,
				value: {
					heads: ['Jahr', 'Plätze', 'Kinder'],
					rows: [
						{ label: '2015', values: [1234, null] },
						{ label: '2016', values: [1300.5, null] }
					]
				}
			}
		);
	});

	it('may be written with semicolons', () => {
		expect(readFigureTable('Ort; Praxen\nNord; 3\nHohenstücken; 1')).toMatchObject({ ok: true });
	});

	it.each([
		['', 'table-too-small'],
		['nur;Köpfe', 'table-too-small'],
		['a;b\nc;1;2', 'table-ragged'],
		['a;b\n;1', 'table-no-label'],
		['a;\nb;1', 'table-no-label'],
		['a;b\nc;viele', 'table-not-a-number'],
		['a;b;c;d;e;f\nx;1;2;3;4;5', 'table-too-large']
	])('says what is wrong with %j', (source, reason) => {
		expect(readFigureTable(source)).toMatchObject({ reason, fields: { figures: reason } });
	});

	it('knows German numbers, and takes no other for one', () => {
		expect(['12', '1.234', '12,5', '12,5 %', '−3'].map(readNumber)).toEqual([
			12, 1234, 12.5, 12.5, -3
		]);
		expect(['1.2', '12.5', '1,2,3', '1e5', 'NaN'].map(readNumber)).toEqual(
			Array.from({ length: 5 }, () => undefined)
		);
	});

	it('comes back the same when it is corrected', () => {
		const label = fc.stringMatching(/^[A-Za-zÄÖÜäöü]{1,12}$/);
		const value = fc.option(fc.integer({ min: -99_999, max: 9_999_999 }).map((n) => n / 100));
		const table = fc
			.tuple(fc.array(label, { minLength: 2, maxLength: 5 }), fc.integer({ min: 1, max: 9 }))
			.chain(([heads, rows]) =>
				fc.record({
					heads: fc.constant(heads),
					rows: fc.array(
						fc.record({
							label,
							values: fc.array(value, { minLength: heads.length - 1, maxLength: heads.length - 1 })
						}),
						{ minLength: rows, maxLength: rows }
					)
				})
			);
		fc.assert(
			fc.property(table, (given: FigureTable) => {
				expect(readFigureTable(writeFigureTable(given))).toEqual({ ok: true, value: given });
			})
		);
	});

	it('has bars only where none would point the other way', () => {
		const of = (...values: (number | null)[]) =>
			longestBar({ heads: ['a', 'b'], rows: [{ label: 'x', values }] });
		expect(of(3, null, 7)).toBe(7);
		expect(of(3, -1)).toBe(null);
		expect(of(null)).toBe(null);
		expect(of(0)).toBe(null);
	});
});
