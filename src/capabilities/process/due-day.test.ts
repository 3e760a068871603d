import { describe, expect, it } from 'vitest';
import { dueDays } from './due-day.ts';
import type { TemplateDue } from './template.ts';

/** The Thursday before a Labour Day that was a Monday. */
const meeting = { startsOn: '2017-04-27', endsOn: null };
const window = { startsOn: '2017-05-19', endsOn: '2017-06-01' };
const dueDay = dueDays([meeting, window], ['2017-05-01', '2017-05-25', '2017-06-05']);
const after = (count: number, unit: TemplateDue['unit'] = 'days') =>
	dueDay(meeting, { count, unit, side: 'after', edge: 'end' });
const before = (count: number, unit: TemplateDue['unit'] = 'days') =>
	dueDay(meeting, { count, unit, side: 'before', edge: 'start' });

describe('a task is due', () => {
	it('so many days after its step, whose own day does not count', () => {
		expect(after(1)).toEqual({ day: '2017-04-28', moved: false });
		expect(after(2, 'weeks')).toEqual({ day: '2017-05-11', moved: false });
	});

	it('on the next working day if that one is free: Sunday and Labour Day do not count', () => {
		expect(after(3)).toEqual({ day: '2017-05-02', moved: true });
	});

	it('on the working day before if it was counted back', () => {
		expect(before(10)).toEqual({ day: '2017-04-17', moved: false });
		expect(before(5)).toEqual({ day: '2017-04-21', moved: true });
	});

	it('after so many working days', () => {
		expect(after(2, 'workdays')).toEqual({ day: '2017-05-02', moved: false });
		expect(before(4, 'workdays')).toEqual({ day: '2017-04-21', moved: false });
	});

	it('on the day itself, be it free or not', () => {
		expect(after(0)).toEqual({ day: '2017-04-27', moved: false });
	});

	it('from the first or from the last day of a window', () => {
		const edges = (['start', 'end'] as const).map((edge) =>
			dueDay(window, { count: 1, unit: 'weeks', side: 'after', edge })
		);
		expect(edges.map((due) => due?.day)).toEqual(['2017-05-26', '2017-06-08']);
	});

	it('never while its step has no date', () => {
		const due: TemplateDue = { count: 1, unit: 'days', side: 'after', edge: 'end' };
		expect(dueDay({ startsOn: null, endsOn: null }, due)).toBeUndefined();
		expect(dueDays([], [])(meeting, due)).toBeUndefined();
	});
});
