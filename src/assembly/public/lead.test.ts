import { describe, expect, it } from 'vitest';
import type { Call } from '#participation/calls.ts';
import type { Step } from '#process/steps.ts';
import { chooseLead } from './lead.ts';
import { callOf, phases, stepOf } from './facts.fixture.ts';

const today = '2017-05-02';
const now = '2017-05-02T08:00:00.000Z';
const ask = (calls: Call[], steps: Step[] = []) => chooseLead({ calls, steps, phases, now, today });

describe('the lead of the start page', () => {
	it('is the open call that closes first; the other open ones are named beside it', () => {
		const { lead, also } = ask([
			callOf({
				id: 'over',
				opensAt: '2017-04-01T00:00:00.000Z',
				closesAt: '2017-05-01T22:00:00.000Z'
			}),
			callOf({ id: 'housing', closesAt: '2017-05-03T22:00:00.000Z' }),
			callOf({ id: 'health', closesAt: '2017-05-17T22:00:00.000Z' }),
			callOf({
				id: 'later',
				opensAt: '2017-05-08T22:00:00.000Z',
				closesAt: '2017-05-22T22:00:00.000Z'
			})
		]);
		expect(lead).toMatchObject({ kind: 'call', call: { id: 'housing' } });
		expect(also.map(({ id }) => id)).toEqual(['health']);
	});

	it('names the next meeting of the group that asks', () => {
		const { lead } = ask(
			[callOf({ areaId: 'housing' })],
			[
				stepOf({ id: 'health', areaId: 'health', startsOn: '2017-05-03' }),
				stepOf({ id: 'first', areaId: 'housing', startsOn: '2017-05-04' }),
				stepOf({ id: 'second', areaId: 'housing', startsOn: '2017-05-23' })
			]
		);
		expect(lead).toMatchObject({ meeting: { id: 'first' } });
	});

	it('names for a call to all the next date of all, not the one of a group', () => {
		const { lead } = ask(
			[callOf({ areaId: null })],
			[
				stepOf({ id: 'housing', areaId: 'housing', startsOn: '2017-05-04' }),
				stepOf({ id: 'event', kind: 'event', startsOn: '2017-05-09' })
			]
		);
		expect(lead).toMatchObject({ meeting: { id: 'event' } });
	});

	it('is the next meeting or event when nothing is asked; tasks do not count', () => {
		const { lead } = ask(
			[],
			[
				stepOf({ id: 'task', kind: 'task', startsOn: '2017-05-03' }),
				stepOf({ id: 'event', kind: 'event', startsOn: '2017-05-09' })
			]
		);
		expect(lead).toMatchObject({ kind: 'date', step: { id: 'event' } });
	});

	it('is the phase that runs when no date lies ahead', () => {
		const steps = [
			stepOf({ kind: 'event', phase: 'start', startsOn: '2017-03-08' }),
			stepOf({ kind: 'task', phase: 'work', startsOn: '2017-04-01', endsOn: '2017-06-01' })
		];
		expect(ask([], steps).lead).toMatchObject({ phase: { key: 'work' }, ahead: false });
	});

	it('is the phase ahead when none runs, and says that it lies ahead', () => {
		const steps = [
			stepOf({ kind: 'event', phase: 'start', startsOn: '2017-03-08' }),
			stepOf({ kind: 'task', phase: 'work', startsOn: '2017-06-01' })
		];
		expect(ask([], steps).lead).toMatchObject({ phase: { key: 'work' }, ahead: true });
	});

	it('is the last phase when all is over', () => {
		expect(ask([], [stepOf({ phase: 'start', startsOn: '2017-01-01' })]).lead).toMatchObject({
			phase: { key: 'work' }
		});
	});
});
