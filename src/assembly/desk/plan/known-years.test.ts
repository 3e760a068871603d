import { describe, expect, it } from 'vitest';
import { knownYears } from './known-years.ts';

const row = (name: string, first: string, last: string, source: string) => {
	return { land: 'BB' as const, name, first, last, source, retrieved: '2030-11-26', note: '' };
};
const rows = [
	row('Sommerferien', '2030-07-10', '2030-08-20', 'Amtsblatt'),
	row('Weihnachtsferien', '2030-12-20', '2031-01-04', 'Amtsblatt'),
	row('Sommerferien', '2032-07-10', '2032-08-20', 'Kalender')
];

describe('the years of school holidays', () => {
	const years = knownYears('BB', [2030, 2031, 2032], rows);

	it('are known, partly known or missing; holidays belong to the year in which they begin', () => {
		expect(years.map(({ year, state }) => `${year} ${state}`)).toEqual([
			'2030 known',
			'2031 missing',
			'2032 partly'
		]);
	});

	it('name each source once', () => {
		expect(years[0]?.sources).toEqual([{ source: 'Amtsblatt', retrieved: '2030-11-26' }]);
		expect(years[0]?.holidays.map(({ name }) => name)).toEqual([
			'Sommerferien',
			'Weihnachtsferien'
		]);
	});
});
