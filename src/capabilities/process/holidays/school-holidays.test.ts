import { describe, expect, it } from 'vitest';
import { lands } from '../lands.ts';
import { parseSchoolHolidaysCsv } from './import-csv.ts';
import type { SchoolHoliday } from './school-holiday-rows.ts';
import {
	kindOf,
	ownSchoolHolidays,
	schoolHolidays,
	schoolHolidayTables,
	withImported
} from './school-holidays.ts';

const spans = (rows: readonly SchoolHoliday[]) => rows.map(({ first, last }) => `${first}/${last}`);
const inBrandenburg = (year: number) => {
	const { known } = schoolHolidays('BB', `${year}-01-01`, `${year}-12-31`);
	return spans(known);
};
const row = (name: string, first: string, last: string): SchoolHoliday => ({
	...{ land: 'BB', name, first, last, source: 'Ministerium', retrieved: '2029-01-02', note: '' }
});

describe('our own tables of school holidays', () => {
	it('can be read without a finding', () => {
		for (const table of schoolHolidayTables)
			expect(parseSchoolHolidaysCsv(table).findings).toEqual([]);
	});

	it('contradict each other nowhere', () => {
		const together = schoolHolidayTables
			.map((table) => table.replace(/^\s*land;.*$/m, ''))
			.join('');
		const { rows, findings } = parseSchoolHolidaysCsv(together);
		expect(findings).toEqual([]);
		expect(rows).toHaveLength(ownSchoolHolidays().length);
	});

	it('name a source and the day of looking in every row', () => {
		const without = ownSchoolHolidays().filter(({ source, retrieved }) => !source || !retrieved);
		expect(without).toEqual([]);
	});

	it('hold all sixteen Länder from 2026 to 2029, and Brandenburg from 2016 to 2019', () => {
		for (const land of lands)
			expect(schoolHolidays(land, '2026-01-01', '2029-12-31').missing).toEqual([]);
		expect(schoolHolidays('BB', '2016-01-01', '2019-12-31').missing).toEqual([]);
	});

	it('know the holidays that ran into the plan of 2017', () => {
		expect(inBrandenburg(2017)).toEqual([
			'2016-12-23/2017-01-03',
			'2017-01-30/2017-02-04',
			'2017-04-12/2017-04-22',
			'2017-05-26/2017-05-26',
			'2017-07-20/2017-09-01',
			'2017-10-23/2017-11-04',
			'2017-12-21/2018-01-02'
		]);
	});

	it('know those of Brandenburg in 2026 and 2027, single free days included', () => {
		expect(inBrandenburg(2026)).toEqual([
			'2025-12-22/2026-01-02',
			'2026-02-02/2026-02-07',
			'2026-03-30/2026-04-10',
			'2026-05-15/2026-05-15',
			'2026-05-26/2026-05-26',
			'2026-07-09/2026-08-22',
			'2026-10-19/2026-10-30',
			'2026-12-23/2027-01-02'
		]);
		expect(inBrandenburg(2027)).toEqual([
			'2026-12-23/2027-01-02',
			'2027-02-01/2027-02-06',
			'2027-03-22/2027-04-03',
			'2027-05-07/2027-05-07',
			'2027-05-18/2027-05-18',
			'2027-07-01/2027-08-14',
			'2027-10-11/2027-10-23',
			'2027-12-23/2027-12-31'
		]);
	});

	it('have six weeks of summer holidays in every Land and year', () => {
		for (const { first, last } of ownSchoolHolidays().filter(
			({ name }) => kindOf(name) === 'summer'
		))
			expect(
				Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days
			).toBeGreaterThanOrEqual(38);
	});
});

describe('school holidays', () => {
	it('are found by any day they touch, the last one included', () => {
		expect(spans(schoolHolidays('BB', '2017-04-22', '2017-04-22').known)).toHaveLength(1);
		expect(schoolHolidays('BB', '2017-04-23', '2017-04-23').known).toEqual([]);
	});

	it('say which years nobody entered, and guess nothing', () => {
		expect(schoolHolidays('BB', '2019-06-01', '2021-06-01').missing).toEqual([2020, 2021]);
		expect(schoolHolidays('BE', '2017-01-01', '2017-12-31')).toEqual({
			known: [],
			missing: [2017]
		});
	});

	it('do not take a year for known of which only Christmas is', () => {
		const { known, missing } = schoolHolidays('BE', '2025-12-01', '2026-01-31');
		expect(spans(known)).toEqual(['2025-12-22/2026-01-02']);
		expect(missing).toEqual([2025]);
	});

	it('are summer holidays, or others: single free days too', () => {
		expect(kindOf('Sommerferien Brandenburg 2027')).toBe('summer');
		expect(kindOf('Herbstferien')).toBe('other');
		expect(kindOf('Variabler Ferientag')).toBe('other');
	});
});

describe('an import', () => {
	const year2029 = [
		row('Winterferien', '2029-02-05', '2029-02-10'),
		row('Sommerferien', '2029-06-28', '2029-08-11'),
		row('Weihnachtsferien', '2029-12-24', '2030-01-04')
	];
	const after = (imported: readonly SchoolHoliday[]) => withImported(ownSchoolHolidays(), imported);

	it('replaces our rows of a Land’s year that it holds completely', () => {
		const { known } = schoolHolidays('BB', '2029-01-15', '2029-12-31', after(year2029));
		expect(known).toEqual(year2029);
	});

	it('leaves other years and other Länder alone', () => {
		const rows = after(year2029);
		const elsewhere = (all: readonly SchoolHoliday[]) =>
			all.filter(({ land, first }) => land !== 'BB' || !first.startsWith('2029'));
		expect(elsewhere(rows)).toEqual(elsewhere(ownSchoolHolidays()));
	});

	it('of half a year replaces only what it overlaps, so that nothing else is lost', () => {
		const rows = after([row('Sommerferien', '2029-07-02', '2029-08-14')]);
		const { known, missing } = schoolHolidays('BB', '2029-06-01', '2029-10-31', rows);
		expect(spans(known)).toEqual(['2029-07-02/2029-08-14', '2029-10-01/2029-10-12']);
		expect(missing).toEqual([]);
	});

	it('makes a year known that was missing, once it is all there', () => {
		const year2030 = year2029.map(({ name, first, last }) =>
			row(name, first.replace('2029', '2030'), last.replace('2030', '2031').replace('2029', '2030'))
		);
		const missing = (rows: readonly SchoolHoliday[]) =>
			schoolHolidays('BB', '2030-01-01', '2030-12-31', rows).missing;
		expect(missing(after([]))).toEqual([2030]);
		expect(missing(after(year2030.slice(0, 2)))).toEqual([2030]);
		expect(missing(after(year2030))).toEqual([]);
	});
});
