import { describe, expect, it } from 'vitest';
import { boundariesOf, nextBoundary, untold, type Boundary } from './boundaries.ts';

const process = {
	timeZone: 'Europe/Berlin',
	template: {
		phases: ['start', 'groups'].map((key) => ({ key, title: key, thread: key, summary: '' }))
	}
};
const step = {
	id: 'kickoff',
	phase: 'start',
	kind: 'event' as const,
	optional: false,
	startsOn: '2017-03-08',
	endsOn: null
};
const review = {
	...step,
	...{ id: 'review', phase: 'groups', kind: 'review' as const },
	...{ startsOn: '2017-05-19', endsOn: '2017-06-01' }
};
const told = (boundaries: readonly Boundary[]) =>
	boundaries.map(({ kind, subject, at }) => `${kind} ${subject} ${at}`);

describe('a date sets off', () => {
	it('the first and the last day of a phase and of a window, by the clock of the place', () => {
		expect(told(boundariesOf(process, [step, review]))).toEqual([
			'phase-begun start 2017-03-07T23:00:00.000Z',
			'phase-ended start 2017-03-08T23:00:00.000Z',
			'phase-begun groups 2017-05-18T22:00:00.000Z',
			'phase-ended groups 2017-06-01T22:00:00.000Z',
			'window-begun review 2017-05-18T22:00:00.000Z',
			'window-ended review 2017-06-01T22:00:00.000Z'
		]);
	});

	it('no end of a phase in which a step still waits for its date, unless that is optional', () => {
		const waiting = { ...step, id: 'core-group', startsOn: null };
		const kinds = (optional: boolean) =>
			boundariesOf(process, [step, { ...waiting, optional }]).map(({ kind }) => kind);
		expect(kinds(false)).toEqual(['phase-begun']);
		expect(kinds(true)).toEqual(['phase-begun', 'phase-ended']);
	});

	it('nothing for feedback rounds: their calls tell for themselves', () => {
		const call = { ...review, kind: 'call' as const };
		expect(boundariesOf(process, [call]).map(({ kind }) => kind)).toEqual([
			'phase-begun',
			'phase-ended'
		]);
	});
});

describe('what has passed', () => {
	const all = boundariesOf(process, [step, review]);
	const since = '2017-01-01T00:00:00.000Z';
	const now = '2017-06-02T08:00:00.000Z';

	it('is told in order, what ends before what begins', () => {
		const joined = boundariesOf(process, [step, { ...review, startsOn: '2017-03-09' }]);
		expect(untold(joined, { since, passed: [] }, now).map(({ kind }) => kind)).toEqual([
			'phase-begun',
			'phase-ended',
			'phase-begun',
			'window-begun',
			'window-ended',
			'phase-ended'
		]);
	});

	it('is not told before its time, nor twice', () => {
		const early = untold(all, { since, passed: [] }, '2017-03-08T08:00:00.000Z');
		expect(told(early)).toEqual(['phase-begun start 2017-03-07T23:00:00.000Z']);
		expect(untold(all, { since, passed: all }, now)).toEqual([]);
	});

	it('is not told of the time before the process was public', () => {
		expect(untold(all, { since: now, passed: [] }, now)).toEqual([]);
		expect(untold(all, undefined, now)).toEqual([]);
	});

	it('is told again if the end was moved to a later day, but no beginning begins again', () => {
		const later = boundariesOf(process, [
			{ ...step, startsOn: '2017-03-09' },
			{ ...review, endsOn: '2017-06-08' }
		]);
		const again = untold(later, { since, passed: all }, '2017-07-01T00:00:00.000Z');
		expect(told(again)).toEqual([
			'phase-ended start 2017-03-09T23:00:00.000Z',
			'window-ended review 2017-06-08T22:00:00.000Z',
			'phase-ended groups 2017-06-08T22:00:00.000Z'
		]);
	});

	it('is followed by the next', () => {
		expect(nextBoundary(all, '2017-03-08T08:00:00.000Z')).toBe('2017-03-08T23:00:00.000Z');
		expect(nextBoundary(all, '2018-01-01T00:00:00.000Z')).toBeUndefined();
	});
});
