import { describe, expect, it } from 'vitest';
import { datesAhead } from './dates-ahead.ts';
import { phases, stepOf } from './facts.fixture.ts';
import { phaseThread } from './phase-thread.ts';
import { planTable } from './plan-table.ts';
import { phasesAhead, reviewAhead } from './steps-ahead.ts';

const today = '2017-05-02';
const steps = [
	stepOf({ id: 'kickoff', phase: 'start', kind: 'event', startsOn: '2017-03-08' }),
	stepOf({ id: 'housing', areaId: 'housing', rank: 1, startsOn: '2017-05-04' }),
	stepOf({ id: 'health', areaId: 'health', rank: 2, startsOn: '2017-04-27' }),
	stepOf({
		id: 'health-review',
		areaId: 'health',
		key: 'review',
		kind: 'review',
		rank: 3,
		startsOn: '2017-05-19',
		endsOn: '2017-06-01'
	})
];

describe('the year plan', () => {
	it('tells the steps of the groups once, with the dates of each group in the order of time', () => {
		const [start, work] = planTable(phases, steps, [{ id: 'housing' }, { id: 'health' }], today);
		expect(start).toMatchObject({ state: 'done', steps: [{ id: 'kickoff' }], groupSteps: [] });
		expect(work?.groups.map(({ id }) => id)).toEqual(['health', 'housing']);
		expect(work?.groupSteps.map(({ step, dates }) => [step.key, dates.map((d) => d?.id)])).toEqual([
			['meeting-1', ['health', 'housing']],
			['review', ['health-review', undefined]]
		]);
	});

	it('counts the groups that have begun', () => {
		expect(phaseThread(phases, steps, today)).toMatchObject([
			{ state: 'done', groups: undefined },
			{ state: 'now', groups: { begun: 1, all: 2 } }
		]);
	});

	it('goes on with its last phase while adopted measures are unfinished', () => {
		const later = '2019-06-17';
		const last = (unfinished: boolean) => phaseThread(phases, steps, later, unfinished).at(-1);
		expect(last(true)).toMatchObject({ state: 'now' });
		expect(last(false)).toMatchObject({ state: 'done' });
	});

	it('lists what lies ahead without the tasks of the steering; a running window at its last day', () => {
		const dates = datesAhead(
			[
				...steps,
				stepOf({ id: 'task', kind: 'task', startsOn: '2017-05-03' }),
				stepOf({ id: 'window', kind: 'call', startsOn: '2017-04-13', endsOn: '2017-05-03' })
			],
			today,
			2
		);
		expect(dates).toMatchObject([
			{ id: 'window', on: '2017-05-03', lastDay: true },
			{ id: 'housing', on: '2017-05-04', lastDay: false }
		]);
	});

	it('knows the review and the phases that lie ahead', () => {
		expect(reviewAhead(steps, 'health', today)).toBe('2017-05-19');
		expect(reviewAhead(steps, 'housing', today)).toBeUndefined();
		expect(phasesAhead(phases, steps, '2017-01-01')).toEqual([
			{ title: 'Startphase', on: '2017-03-08' },
			{ title: 'Arbeitsgruppen', on: '2017-04-27' }
		]);
	});
});
