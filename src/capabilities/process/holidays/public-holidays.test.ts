import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lands, type Land } from '../lands.ts';
import { publicHolidays, yearsWithoutHolidays } from './public-holidays.ts';

const daysIn = (land: Land, year: number) =>
	publicHolidays(land, `${year}-01-01`, `${year}-12-31`).map(({ day }) => day);
const where = (day: string) => lands.filter((land) => publicHolidays(land, day, day).length > 0);

describe('public holidays', () => {
	it('are the twelve of Brandenburg, with both Sundays that no other Land has', () => {
		const named = publicHolidays('BB', '2026-01-01', '2026-12-31');
		expect(named.map(({ day, name }) => `${day} ${name.de}`)).toEqual([
			'2026-01-01 Neujahr',
			'2026-04-03 Karfreitag',
			'2026-04-05 Ostersonntag',
			'2026-04-06 Ostermontag',
			'2026-05-01 Maifeiertag',
			'2026-05-14 Christi Himmelfahrt',
			'2026-05-24 Pfingstsonntag',
			'2026-05-25 Pfingstmontag',
			'2026-10-03 Tag der Deutschen Einheit',
			'2026-10-31 Reformationstag',
			'2026-12-25 1. Weihnachtstag',
			'2026-12-26 2. Weihnachtstag'
		]);
		expect(where('2026-04-05')).toEqual(['BB']);
	});

	it('have their names in English too', () => {
		expect(publicHolidays('BB', '2017-04-14', '2017-04-14')).toEqual([
			{ day: '2017-04-14', name: { de: 'Karfreitag', en: 'Good Friday' } }
		]);
	});

	it('are free everywhere on Reformation Day 2017, once, and not only in the east', () => {
		expect(where('2017-10-31')).toEqual(lands);
		expect(publicHolidays('BB', '2017-10-31', '2017-10-31')).toHaveLength(1);
		expect(where('2016-10-31')).toEqual(['BB', 'MV', 'SN', 'ST', 'TH']);
		expect(where('2018-10-31')).toEqual(['BB', 'HB', 'HH', 'MV', 'NI', 'SH', 'SN', 'ST', 'TH']);
	});

	it('follow the laws of Berlin: Women’s Day since 2019, and single days of remembrance', () => {
		expect(where('2018-03-08')).toEqual([]);
		expect(where('2019-03-08')).toEqual(['BE']);
		expect(where('2023-03-08')).toEqual(['BE', 'MV']);
		expect(where('2020-05-08')).toEqual(['BE']);
		expect(where('2025-05-08')).toEqual(['BE']);
		expect(where('2026-05-08')).toEqual([]);
		expect(where('2028-06-17')).toEqual(['BE']);
	});

	it('follow the laws of the other Länder', () => {
		expect(where('2027-01-06')).toEqual(['BW', 'BY', 'ST']);
		expect(where('2027-05-27')).toEqual(['BW', 'BY', 'HE', 'NW', 'RP', 'SL']);
		expect(where('2027-11-01')).toEqual(['BW', 'BY', 'NW', 'RP', 'SL']);
		expect(where('2027-11-17')).toEqual(['SN']);
		expect(where('2018-09-20')).toEqual([]);
		expect(where('2027-09-20')).toEqual(['TH']);
	});

	it('leave out what is free in a part of a Land only, such as Assumption in Bavaria', () => {
		expect(where('2027-08-15')).toEqual(['SL']);
		expect(where('2027-08-08')).toEqual([]);
	});

	it('leave out days that only banks and offices keep', () => {
		expect(where('2026-12-24')).toEqual([]);
		expect(where('2026-12-31')).toEqual([]);
	});

	it('are nine in every Land and year at least, in order and each day once', () => {
		const anyYear = fc.integer({ min: 2016, max: 2040 });
		fc.assert(
			fc.property(fc.constantFrom(...lands), anyYear, (land, year) => {
				const days = daysIn(land, year);
				expect(days.length).toBeGreaterThanOrEqual(9);
				expect(days).toEqual([...new Set(days)].sort());
			})
		);
	});

	it('say for which years nobody knows them', () => {
		expect(yearsWithoutHolidays('2016-01-01', '2040-12-31')).toEqual([]);
		expect(yearsWithoutHolidays('2015-06-01', '2016-06-01')).toEqual([2015]);
		expect(yearsWithoutHolidays('2040-06-01', '2042-06-01')).toEqual([2041, 2042]);
		expect(daysIn('BB', 2041)).toEqual([]);
	});
});
