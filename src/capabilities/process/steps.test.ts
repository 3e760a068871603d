import { describe, expect, it } from 'vitest';
import {
	dayThatMatters,
	decideDates,
	joinedProgress,
	spanOf,
	stepProgress,
	upcoming
} from './steps.ts';

const step = (startsOn: string | null, endsOn: string | null = null, optional = false) => ({
	startsOn,
	endsOn,
	startsAt: null,
	rank: 0,
	optional
});

describe('dates of a step', () => {
	const dates = { startsOn: '2017-03-08', endsOn: null, startsAt: '17:00', place: null };

	it('need a day for a time and a beginning for an end', () => {
		expect(decideDates({ ...dates, startsOn: null })).toMatchObject({ reason: 'time-without-day' });
		expect(
			decideDates({ ...dates, startsOn: null, startsAt: null, endsOn: '2017-03-09' })
		).toMatchObject({
			reason: 'end-without-start'
		});
	});

	it('do not end before they begin', () => {
		expect(decideDates({ ...dates, endsOn: '2017-03-07' })).toMatchObject({
			reason: 'end-before-start',
			fields: { endsOn: 'end-before-start' }
		});
	});

	it('say one day once', () => {
		expect(decideDates({ ...dates, endsOn: '2017-03-08' })).toMatchObject({
			value: { endsOn: null }
		});
	});
});

describe('where a step stands', () => {
	it('is open before, now on every day of it, done after', () => {
		const window = step('2017-04-03', '2017-04-26');
		expect(stepProgress(window, '2017-04-02')).toBe('open');
		expect(stepProgress(window, '2017-04-03')).toBe('now');
		expect(stepProgress(window, '2017-04-26')).toBe('now');
		expect(stepProgress(window, '2017-04-27')).toBe('done');
	});

	it('is open without a date', () => {
		expect(stepProgress(step(null), '2017-04-27')).toBe('open');
	});
});

describe('where a phase stands', () => {
	const today = '2017-05-02';

	it('is now between its first and last step, also in a gap', () => {
		expect(joinedProgress([step('2017-04-01'), step('2017-06-01')], today)).toBe('now');
	});

	it('is done although an optional step never got a date', () => {
		expect(joinedProgress([step('2017-04-01'), step(null, null, true)], today)).toBe('done');
	});

	it('is not done while a needed step has no date', () => {
		expect(joinedProgress([step('2017-04-01'), step(null)], today)).toBe('now');
	});

	it('is open without any date', () => {
		expect(joinedProgress([step(null)], today)).toBe('open');
		expect(spanOf([step(null)])).toBeUndefined();
	});
});

describe('what comes next', () => {
	it('counts a running window by its end, so that it does not hide what comes before', () => {
		const running = step('2017-04-13', '2017-05-20');
		const meeting = { ...step('2017-05-04'), startsAt: '17:00' };
		const over = step('2017-04-01');
		expect(upcoming([running, over, meeting], '2017-05-02')).toEqual([meeting, running]);
		expect(dayThatMatters(running, '2017-05-02')).toBe('2017-05-20');
	});
});
