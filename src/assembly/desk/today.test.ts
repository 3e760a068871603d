import { describe, expect, it } from 'vitest';
import { urgencyOf, whatIsDue } from './today.ts';
import { calm, goal, kickoff, review, round } from './today.fixture.ts';
import type { TodayFacts } from './today-facts.ts';

const kinds = (facts: Partial<TodayFacts>) =>
	whatIsDue({ ...calm, ...facts }).map((task) => task.kind);

describe('what is due at the desk', () => {
	it('names mail to read, comments to answer, measures without an owner, and those without news', () => {
		expect(kinds({ mail: 2 })).toEqual(['read-mail']);
		expect(kinds({ unanswered: 3, unowned: 2, stale: 1 })).toEqual([
			'answer-comments',
			'ask-owners',
			'stale-measures'
		]);
	});

	it('leaves reviews alone once the council has decided', () => {
		const adopted = { ...goal, id: 'other', state: 'adopted' } as const;
		expect(kinds({ reviews: [review], items: [goal, adopted] })).toEqual([]);
	});

	it('is nothing when everything is on its way', () => {
		expect(whatIsDue(calm)).toEqual([]);
	});

	it('begins in an empty process with dates, then its publication, then people', () => {
		const step = { ...kickoff, startsOn: null };
		expect(kinds({ published: false, invited: 0, items: [], steps: [step] })).toEqual([
			'enter-dates',
			'invite-people'
		]);
		expect(kinds({ published: false, invited: 0, steps: [...calm.steps, step] })).toEqual([
			'publish-process',
			'invite-people',
			'some-dates'
		]);
	});

	it('does not ask for dates of steps that are optional', () => {
		expect(
			kinds({ steps: [...calm.steps, { ...kickoff, startsOn: null, optional: true }] })
		).toEqual([]);
	});

	it('announces the own work of the plan that ends soon, not meetings', () => {
		const task = {
			...kickoff,
			kind: 'task' as const,
			startsOn: '2017-04-24',
			endsOn: '2017-05-02'
		};
		expect(whatIsDue({ ...calm, steps: [task] })).toMatchObject([
			{ kind: 'step-ends', day: '2017-05-02' }
		]);
		expect(kinds({ steps: [{ ...task, endsOn: '2017-05-01' }] })).toEqual([]);
		expect(kinds({ steps: [{ ...task, kind: 'meeting' }] })).toEqual([]);
	});

	it('announces the end of a round three days before, not earlier', () => {
		expect(kinds({ rounds: [round] })).toEqual(['round-closes']);
		expect(kinds({ rounds: [{ ...round, lastDay: '2017-05-06' }] })).toEqual([]);
	});

	it('names the end of a set once, with how many more rounds end', () => {
		const others = [1, 2].map((n) => ({ ...round, id: `round ${n}`, setId: 'set' }));
		const tasks = whatIsDue({ ...calm, rounds: others });
		expect(tasks.filter(({ kind }) => kind === 'round-closes')).toMatchObject([{ others: 1 }]);
	});

	it('leads from a closed round to a wording, and from there to the agreement', () => {
		const closed = { ...round, open: false, lastDay: '2017-04-28' };
		expect(kinds({ rounds: [closed] })).toEqual(['word-round']);
		expect(kinds({ rounds: [closed], items: [{ ...goal, version: 2 }] })).toEqual(['consolidate']);
		expect(kinds({ rounds: [closed], items: [{ ...goal, version: 2, goalSheet: null }] })).toEqual(
			[]
		);
	});

	it('does not ask to word a round that nobody answered', () => {
		expect(kinds({ rounds: [{ ...round, open: false, sheets: 0 }] })).toEqual([]);
	});

	it('names drafts that nobody can read yet, and measures that wait for their review', () => {
		expect(kinds({ items: [{ ...goal, published: false }] })).toEqual(['publish-item']);
		expect(kinds({ items: [{ ...goal, kind: 'measure', state: 'consolidated' }] })).toEqual([
			'send-to-review'
		]);
		expect(kinds({ items: [{ ...goal, state: 'consolidated' }] })).toEqual([]);
	});

	it('chases a review from three days before its deadline until it is answered', () => {
		expect(kinds({ reviews: [review] })).toEqual(['review-late']);
		expect(kinds({ reviews: [{ ...review, dueOn: '2017-05-05' }] })).toEqual(['review-soon']);
		expect(kinds({ reviews: [{ ...review, dueOn: '2017-05-06' }] })).toEqual([]);
		expect(kinds({ reviews: [{ ...review, answeredOn: '2017-05-01' }] })).toEqual([]);
	});

	it('brings back what a department returned, until it is worded anew', () => {
		const answered = { ...review, answeredOn: '2017-05-01' };
		const returned = { ...goal, state: 'returned' as const };
		expect(kinds({ items: [returned], reviews: [answered] })).toEqual(['review-returned']);
		expect(kinds({ items: [{ ...returned, version: 2 }], reviews: [answered] })).toEqual([
			'consolidate'
		]);
	});

	it('puts the oldest deadline first and what has none last', () => {
		expect(kinds({ reviews: [review], rounds: [round], received: 3 })).toEqual([
			'review-late',
			'round-closes',
			'read-contributions'
		]);
	});

	it('says at once that a barrier was reported, and until when once that comes near', () => {
		const barriers = { count: 2, firstDue: '2017-06-01' };
		expect(whatIsDue({ ...calm, barriers })).toMatchObject([
			{ kind: 'answer-barriers', count: 2, day: null }
		]);
		expect(whatIsDue({ ...calm, barriers: { ...barriers, firstDue: '2017-05-16' } })).toMatchObject(
			[{ day: '2017-05-16' }]
		);
	});

	it('is late from the day after the deadline', () => {
		const urgency = (day: string | null) => urgencyOf({ day }, '2017-05-02');
		const days = ['2017-05-01', '2017-05-02', '2017-05-03', '2017-05-10', null];
		expect(days.map(urgency)).toEqual(['late', 'today', 'week', 'soon', 'open']);
	});
});
