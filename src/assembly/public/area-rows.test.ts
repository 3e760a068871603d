import { describe, expect, it } from 'vitest';
import type { Call } from '#participation/calls.ts';
import type { Step } from '#process/steps.ts';
import { areaRows } from './area-rows.ts';
import { callOf, stepOf } from './facts.fixture.ts';

const housing = { id: 'housing' };
const health = { id: 'health' };
const undated = { id: 'undated' };

function rowsOf(steps: Step[], calls: Call[] = []) {
	return areaRows([undated, housing, health], {
		steps,
		calls,
		phaseKeys: ['A', 'B'],
		items: [
			{ kind: 'goal', areaId: 'health' },
			{ kind: 'measure', areaId: 'health' },
			{ kind: 'guideline', areaId: null }
		],
		contributions: new Map([['call', 3]]),
		now: '2017-05-02T08:00:00.000Z',
		today: '2017-05-02'
	});
}

describe('the rows of the groups', () => {
	const steps = [
		stepOf({ areaId: 'housing', groupPhase: 'A', startsOn: '2017-05-04' }),
		stepOf({ areaId: 'health', groupPhase: 'A', startsOn: '2017-04-27' }),
		stepOf({ areaId: 'health', groupPhase: 'B', startsOn: '2017-05-18' })
	];

	it('stand in the order of their first dates, those without dates last', () => {
		expect(rowsOf(steps).map(({ area }) => area.id)).toEqual(['health', 'housing', 'undated']);
	});

	it('tell how far each phase is, and count what is published', () => {
		const [row] = rowsOf(steps, [callOf({ areaId: 'health' })]);
		expect(row?.phases).toEqual([
			{ key: 'A', state: 'done' },
			{ key: 'B', state: 'open' }
		]);
		expect(row).toMatchObject({ goals: 1, measures: 1, contributions: 3 });
	});

	it('say the open call first, with the meeting that follows', () => {
		const [, row] = rowsOf(steps, [callOf({ areaId: 'housing' })]);
		expect(row?.now).toMatchObject({ kind: 'call', meeting: { startsOn: '2017-05-04' } });
	});

	it('say the review that runs, then the next meeting, then the beginning', () => {
		const review = stepOf({
			areaId: 'health',
			kind: 'review',
			startsOn: '2017-04-27',
			endsOn: '2017-05-10'
		});
		expect(rowsOf([...steps, review])[0]?.now).toEqual({ kind: 'review', until: '2017-05-10' });
		expect(rowsOf(steps)[0]?.now).toMatchObject({ kind: 'meeting' });
		expect(rowsOf(steps)[1]?.now).toMatchObject({ kind: 'begins', on: '2017-05-04' });
	});

	it('say when it is over, and when no date is fixed', () => {
		const over = rowsOf([stepOf({ areaId: 'housing', startsOn: '2017-04-01' })]);
		expect(over[0]?.now).toEqual({ kind: 'over' });
		expect(over[1]?.now).toEqual({ kind: 'undated' });
	});
});
