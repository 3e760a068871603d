import { describe, expect, it } from 'vitest';
import { calm, kickoff } from './today.fixture.ts';
import { leftOf } from './task-proofs.ts';
import { urgencyOf, whatIsDue } from './today.ts';
import type { MeetingTaskFact } from './minutes-facts.ts';

const given = (dueOn: string): MeetingTaskFact => ({
	...{ lineId: dueOn, meetingId: 'meeting', area: 'Wohnen', text: 'Angebote einholen' },
	...{ who: 'Frau Kaya', dueOn }
});
const due = (minutes: Partial<typeof calm.minutes>) =>
	whatIsDue({ ...calm, minutes: { ...calm.minutes, ...minutes } });

describe('tasks from meetings at the desk', () => {
	it('have a line each, overdue first, and later ones appear two weeks before', () => {
		const tasks = ['2017-05-20', '2017-05-10', '2017-04-28'].map(given);
		expect(due({ tasks }).map((task) => [task.day, urgencyOf(task, calm.today)])).toEqual([
			['2017-04-28', 'late'],
			['2017-05-10', 'soon']
		]);
	});

	it('stand beside objections that wait for an answer', () => {
		const objections = [{ meetingId: 'meeting', meeting: 'Zweites Treffen', count: 2 }];
		expect(due({ objections })).toMatchObject([{ kind: 'answer-objections', count: 2 }]);
	});
});

describe('the task to publish minutes', () => {
	it('is done when all can read them, open while a meeting is prepared, and unproven without one', () => {
		const published = { ...calm, minutes: { ...calm.minutes, published: ['step'] } };
		const prepared = { ...kickoff, meetingId: 'meeting' };
		expect(leftOf('publish-minutes', prepared, published)).toBe(0);
		expect(leftOf('publish-minutes', prepared, calm)).toBe(1);
		expect(leftOf('publish-minutes', kickoff, calm)).toBeNull();
	});
});
