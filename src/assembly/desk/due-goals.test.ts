import { describe, expect, it } from 'vitest';
import { dueGoals } from './due-goals.ts';
import { kickoff } from './today.fixture.ts';
import type { GoalFact, StepFact } from './today-facts.ts';

const second: StepFact = {
	...kickoff,
	...{ id: 'second', areaId: 'housing', area: 'Wohnen', kind: 'meeting', groupPhase: 'C' },
	...{ startsOn: '2017-05-10', meetingId: 'meeting' }
};
const goal: GoalFact = {
	...{ areaId: 'housing', state: 'draft', publishedOn: '2017-04-20', checkedAt: [] }
};
const due = (goals: readonly GoalFact[], today = '2017-05-02', step = second) =>
	dueGoals({ steps: [step], goals, today });

describe('goals that a second meeting goes through', () => {
	it('are named two weeks before it, with its day', () => {
		expect(due([goal, goal])).toMatchObject([
			{ kind: 'check-goals', day: '2017-05-10', meetingId: 'meeting', count: 2 }
		]);
		expect(due([goal], '2017-04-25')).toEqual([]);
	});

	it('wait after it without a day, until the meeting has said something about each', () => {
		const checked = { ...goal, checkedAt: ['second'] };
		expect(due([goal, checked], '2017-05-11')).toMatchObject([{ day: null, count: 1 }]);
		expect(due([checked], '2017-05-11')).toEqual([]);
	});

	it('are not those of others, of the concept, or of later', () => {
		expect(due([{ ...goal, areaId: 'health' }])).toEqual([]);
		expect(due([{ ...goal, state: 'inConcept' }])).toEqual([]);
		expect(due([{ ...goal, publishedOn: '2017-05-11' }], '2017-05-12')).toEqual([]);
	});

	it('need a meeting at the desk, and the second one', () => {
		expect(due([goal], '2017-05-02', { ...second, meetingId: undefined })).toEqual([]);
		expect(due([goal], '2017-05-02', { ...second, groupPhase: 'A' })).toEqual([]);
	});
});
