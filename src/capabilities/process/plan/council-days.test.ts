import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { councilDays, type CouncilRule } from './council-days.ts';
import { numberOf, weekdayOf } from './day-number.ts';

const nothing = { publicHolidays: [], schoolHolidays: [] };
const lastWednesday: CouncilRule = { weekday: 3, week: 'last' };

describe('a council that meets on the last Wednesday of each month', () => {
	it('has a session in each month, also over the turn of the year', () => {
		expect(councilDays(lastWednesday, '2017-11-01', '2018-02-28', nothing)).toEqual([
			...['2017-11-29', '2017-12-27', '2018-01-31', '2018-02-28']
		]);
	});

	it('counts the 29th of February', () => {
		expect(councilDays({ weekday: 4, week: 'last' }, '2024-02-01', '2024-02-29', nothing)).toEqual([
			'2024-02-29'
		]);
	});

	it('has none outside of the span, not even by a day', () => {
		expect(councilDays(lastWednesday, '2017-09-28', '2017-10-24', nothing)).toEqual([]);
		expect(councilDays(lastWednesday, '2017-09-27', '2017-10-25', nothing)).toHaveLength(2);
		expect(councilDays(lastWednesday, '2017-10-01', '2017-09-01', nothing)).toEqual([]);
	});

	it('pauses in holidays and on public holidays, unless a day is named', () => {
		const calendar = {
			publicHolidays: [{ day: '2017-05-31', name: 'Feiertag' }],
			schoolHolidays: [
				{ first: '2017-07-20', last: '2017-09-01', name: 'Sommerferien', summer: true },
				{ first: '2017-10-23', last: '2017-11-04', name: 'Herbstferien', summer: false }
			]
		};
		const days = (more: Partial<CouncilRule>) =>
			councilDays({ ...lastWednesday, ...more }, '2017-05-01', '2017-10-31', calendar);
		expect(days({})).toEqual([
			'2017-06-28',
			'2017-07-26',
			'2017-08-30',
			'2017-09-27',
			'2017-10-25'
		]);
		expect(days({ notIn: 'summerHolidays' })).toEqual(['2017-06-28', '2017-09-27', '2017-10-25']);
		expect(
			days({ notIn: 'schoolHolidays', except: ['2017-06-28'], also: ['2017-08-30', '2019-01-01'] })
		).toEqual(['2017-08-30', '2017-09-27']);
	});

	it('meets once a month on the right weekday, whatever the rule', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 7 }),
				fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
				fc.integer({ min: 1970, max: 2100 }),
				(weekday, week, year) => {
					const days = councilDays({ weekday, week }, `${year}-01-01`, `${year}-12-31`, nothing);
					expect(days.map((day) => Number(day.slice(5, 7)))).toEqual(
						Array.from({ length: 12 }, (_, place) => place + 1)
					);
					for (const day of days) {
						expect(weekdayOf(numberOf(day))).toBe(weekday);
						const date = Number(day.slice(8));
						if (week !== 'last') expect(Math.ceil(date / 7)).toBe(week);
						else expect(numberOf(day) + 7).toBeGreaterThan(monthEnd(year, day));
					}
				}
			)
		);
	});
});

function monthEnd(year: number, day: string): number {
	const month = Number(day.slice(5, 7));
	const next =
		month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
	return numberOf(next) - 1;
}
