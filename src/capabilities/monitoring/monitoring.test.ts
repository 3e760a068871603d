import { describe, expect, it } from 'vitest';
import { decideAnswerOwnership, decideAskOwner } from './ownership.ts';
import {
	decideUpdate,
	standing,
	summarise,
	yearFigures,
	type ImplementationState
} from './progress.ts';

const facts = {
	adoptedOn: '2018-05-30',
	acceptedOn: null,
	updates: [],
	endsOn: '2019-12-31',
	today: '2018-11-26'
} as const;

describe('where a measure stands', () => {
	it('is not started before the first update', () => {
		expect(standing(facts)).toMatchObject({ state: 'notStarted', since: '2018-05-30' });
	});

	it('is stale after more than 180 days without news', () => {
		expect(standing(facts)).toMatchObject({ stale: false });
		expect(standing({ ...facts, today: '2018-11-27' })).toMatchObject({ stale: true });
	});

	it('counts acceptance and updates as news', () => {
		const later = { ...facts, today: '2019-03-01' };
		expect(standing({ ...later, acceptedOn: '2018-09-03' })).toMatchObject({
			stale: false,
			lastNewsOn: '2018-09-03'
		});
		const updates = [{ state: 'running', on: '2018-08-01' }] as const;
		expect(standing({ ...later, updates })).toMatchObject({ stale: true, state: 'running' });
	});

	it('is never stale once it is done or given up', () => {
		for (const state of ['done', 'abandoned'] as const)
			expect(
				standing({ ...facts, updates: [{ state, on: '2018-06-01' }], today: '2020-01-01' })
			).toMatchObject({ stale: false, late: false });
	});

	it('is late when its end has passed', () => {
		expect(standing({ ...facts, today: '2019-12-31' })).toMatchObject({ late: false });
		expect(standing({ ...facts, today: '2020-01-01' })).toMatchObject({ late: true });
		expect(standing({ ...facts, endsOn: null, today: '2030-01-01' })).toMatchObject({
			late: false
		});
	});

	it('knows nothing of what comes later', () => {
		const updates = [{ state: 'done', on: '2018-12-01' }] as const;
		expect(standing({ ...facts, updates })).toMatchObject({ state: 'notStarted' });
	});
});

describe('what became of all measures', () => {
	it('is unfinished until each is done or given up', () => {
		const at = (state: ImplementationState, stale = false) => ({
			state,
			stale,
			since: '2018-06-01',
			lastNewsOn: '2018-06-01',
			late: false
		});
		expect(summarise([at('done'), at('permanent'), at('running', true)])).toEqual({
			all: 3,
			running: 2,
			done: 1,
			stale: 1,
			unfinished: true
		});
		expect(summarise([at('done'), at('abandoned')]).unfinished).toBe(false);
	});
});

describe('the figures of a year', () => {
	it('count states at its end, and today in the present year', () => {
		const measures = [
			{
				adoptedOn: '2018-05-30',
				updates: [
					{ state: 'running', on: '2018-09-01' },
					{ state: 'done', on: '2019-02-01' }
				]
			},
			{ adoptedOn: '2018-05-30', updates: [] },
			{ adoptedOn: '2019-03-01', updates: [] }
		] as const;
		expect(yearFigures(measures, '2019-06-17')).toMatchObject([
			{ year: 2018, measures: 2, counts: { running: 1, notStarted: 1, done: 0 } },
			{ year: 2019, measures: 3, counts: { running: 0, notStarted: 2, done: 1 } }
		]);
		expect(yearFigures([], '2019-06-17')).toEqual([]);
	});
});

describe('an update', () => {
	const measure = { kind: 'measure', state: 'adopted' };
	it('of a negative state needs a reason', () => {
		expect(decideUpdate(measure, { state: 'blocked', reason: null })).toMatchObject({
			fields: { reason: 'reason-needed' }
		});
		expect(decideUpdate(measure, { state: 'blocked', reason: 'Kein Geld.' })).toMatchObject({
			ok: true
		});
	});

	it('is for adopted measures', () => {
		expect(
			decideUpdate({ kind: 'measure', state: 'struck' }, { state: 'done', reason: null })
		).toMatchObject({ reason: 'not-adopted' });
	});
});

describe('an owner', () => {
	const measure = { kind: 'measure', state: 'adoptedAmended' };
	it('is asked for one adopted measure at a time', () => {
		expect(decideAskOwner(measure, [])).toMatchObject({ ok: true });
		expect(decideAskOwner(measure, [{ answer: 'declined', ended: false }])).toMatchObject({
			ok: true
		});
		expect(decideAskOwner(measure, [{ answer: 'accepted', ended: false }])).toMatchObject({
			reason: 'has-owner'
		});
		expect(decideAskOwner({ kind: 'goal', state: 'adopted' }, [])).toMatchObject({
			reason: 'not-adopted'
		});
	});

	it('answers once for themselves, a no with its reason', () => {
		const asked = { personId: 'p', answer: null, ended: false } as const;
		const yes = { personId: 'p', answer: 'accepted', reason: null } as const;
		expect(decideAnswerOwnership(asked, yes)).toMatchObject({ ok: true });
		expect(decideAnswerOwnership(asked, { ...yes, personId: 'q' })).toMatchObject({
			reason: 'not-permitted'
		});
		expect(decideAnswerOwnership(asked, { ...yes, answer: 'declined' })).toMatchObject({
			reason: 'reason-needed'
		});
		expect(decideAnswerOwnership({ ...asked, answer: 'accepted' }, yes)).toMatchObject({
			reason: 'already-answered'
		});
		expect(decideAnswerOwnership({ ...asked, ended: true }, yes)).toMatchObject({
			reason: 'no-longer-asked'
		});
	});
});
