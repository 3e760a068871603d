import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayPartialDate } from '../partial-date.ts';
import {
	endsBeforeStart,
	hasEnd,
	lastDayOf,
	overlap,
	periodOf,
	readTime,
	spanOf
} from './times.ts';

const number = (from: number, to: number) =>
	fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 2016, max: 2020 }).map(String);
const time = fc.oneof(
	year,
	fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
	fc.tuple(year, number(1, 12)).map(([y, m]) => `${y}-${m}`),
	fc.tuple(year, number(1, 12), number(1, 28)).map((parts) => parts.join('-'))
);
const span = fc
	.tuple(fc.option(time), fc.option(time))
	.map(([starts, ends]) => spanOf({ starts, ends }))
	.filter(({ from, before }) => !from || !before || from < before);

/** Every day of the years in which the times above lie, and one beyond at each side. */
const days = Array.from({ length: 366 * 7 }, (_, n) =>
	Temporal.PlainDate.from('2015-06-01').add({ days: n }).toString()
);
const contains = (one: { from: string | null; before: string | null }, day: string) =>
	(one.from === null || one.from <= day) && (one.before === null || day < one.before);

describe('a time as exactly as it is known', () => {
	it('is read as people write it', () => {
		const written = [
			['2018', '2018'],
			[' 2018-Q1 ', '2018-Q1'],
			['1. Quartal 2018', '2018-Q1'],
			['Q3/2018', '2018-Q3'],
			['quarter 2 of 2018', '2018-Q2'],
			['März 2018', '2018-03'],
			['3/2018', '2018-03'],
			['october 2018', '2018-10'],
			['1.3.2018', '2018-03-01'],
			['1. März 2018', '2018-03-01'],
			['2018-03-01', '2018-03-01']
		] as const;
		for (const [text, kept] of written) expect(readTime(text), text).toBe(kept);
	});

	it('is refused when it is no time, or a day that no calendar has', () => {
		for (const text of ['', 'ab 2018', '31.2.2018', '2018-02-31', '2018-13', '13/2018', '2018-Q5'])
			expect(readTime(text), text).toBeUndefined();
		for (const text of ['0018', '9999', '201', 'bald'])
			expect(readTime(text), text).toBeUndefined();
	});

	it('is read back from how it is said, in both languages', () => {
		fc.assert(
			fc.property(time, fc.constantFrom('de' as const, 'en' as const), (one, language) => {
				expect(readTime(sayPartialDate(one, language))).toBe(one);
			})
		);
	});

	it('stands for a period whose end is the first day no longer in it', () => {
		expect(periodOf('2018')).toEqual({ from: '2018-01-01', before: '2019-01-01' });
		expect(periodOf('2018-Q4')).toEqual({ from: '2018-10-01', before: '2019-01-01' });
		expect(periodOf('2020-02')).toEqual({ from: '2020-02-01', before: '2020-03-01' });
		expect(periodOf('2018-12-31')).toEqual({ from: '2018-12-31', before: '2019-01-01' });
		expect(lastDayOf('2020-02')).toBe('2020-02-29');
		expect(lastDayOf('2018-Q1')).toBe('2018-03-31');
		expect(lastDayOf('2018-03-01')).toBe('2018-03-01');
	});

	it('is never empty, and a more exact one lies within its year', () => {
		fc.assert(
			fc.property(time, (one) => {
				const own = periodOf(one);
				const around = periodOf(one.slice(0, 4));
				expect(own.from < own.before).toBe(true);
				expect(around.from <= own.from && own.before <= around.before).toBe(true);
				expect(lastDayOf(one) >= own.from && lastDayOf(one) < own.before).toBe(true);
			})
		);
	});
});

describe('the order of two times', () => {
	it('is wrong only when no day of the end comes after a day of the start', () => {
		fc.assert(
			fc.property(time, time, (starts, ends) => {
				const possible = days.some(
					(day) => contains(periodOf(ends), day) && periodOf(starts).from <= day
				);
				expect(endsBeforeStart(starts, ends)).toBe(!possible);
			}),
			{ numRuns: 60 }
		);
	});

	it('is never wrong both ways, and not at all within the same vague time', () => {
		fc.assert(
			fc.property(time, time, (one, other) => {
				expect(endsBeforeStart(one, other) && endsBeforeStart(other, one)).toBe(false);
				expect(endsBeforeStart(one, one)).toBe(false);
			})
		);
		expect(endsBeforeStart('2018', '2018-03')).toBe(false);
	});
});

describe('two spans', () => {
	it('overlap if and only if they share a day', () => {
		fc.assert(
			fc.property(span, span, (one, other) => {
				const shared = days.some((day) => contains(one, day) && contains(other, day));
				expect(overlap(one, other)).toBe(shared);
				expect(overlap(other, one)).toBe(shared);
			}),
			{ numRuns: 80 }
		);
	});

	it('that follow one another do not overlap', () => {
		const [first, second] = ['2018', '2019'].map((one) => spanOf({ starts: one, ends: one }));
		expect(first?.before).toBe(second?.from);
		expect(first && second && overlap(first, second)).toBe(false);
	});
});

describe('how long it goes on', () => {
	it('is said by an end, by "permanent", or by how often it comes back', () => {
		const none = { ends: null, permanent: false, recurring: null };
		expect(hasEnd(none)).toBe(false);
		expect(hasEnd({ ...none, ends: '2018' })).toBe(true);
		expect(hasEnd({ ...none, permanent: true })).toBe(true);
		expect(hasEnd({ ...none, recurring: 'jedes Frühjahr' })).toBe(true);
	});
});
