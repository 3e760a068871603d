import { describe, expect, it } from 'vitest';
import { decideFinish, decideMove, inOrderOfNeed, reminderOf, taskState } from './tasks.ts';

const given = { dueOn: '2017-05-02' };
const event = (kind: 'done' | 'moved', dueOn: string | null) => ({
	...{ kind, dueOn, text: 'Die Klinik hat geantwortet.', byOwner: false },
	at: '2017-04-28T08:00:00.000Z'
});
const open = taskState(given, []);
const done = taskState(given, [event('done', null)]);

describe('a task from a meeting', () => {
	it('is due on its day, or on the day it was moved to last', () => {
		expect(open).toEqual({ dueOn: '2017-05-02', done: null, moves: [] });
		const moved = [event('moved', '2017-05-09'), event('moved', '2017-05-16')];
		expect(taskState(given, moved)).toMatchObject({ dueOn: '2017-05-16', moves: moved });
	});

	it('is done once', () => {
		expect(decideFinish(open)).toMatchObject({ ok: true });
		expect(decideFinish(done)).toMatchObject({ reason: 'task-done' });
	});

	it('moves to another day that is not over, while it is not done', () => {
		expect(decideMove(open, '2017-05-09', '2017-05-03')).toMatchObject({ ok: true });
		expect(decideMove(open, '2017-05-02', '2017-05-01')).toMatchObject({ reason: 'same-day' });
		expect(decideMove(open, '2017-04-30', '2017-05-01')).toMatchObject({ reason: 'day-is-over' });
		expect(decideMove(done, '2017-05-09', '2017-05-03')).toMatchObject({ reason: 'task-done' });
	});

	it('asks for a reminder from the day before on, and for another once its day is over', () => {
		expect(reminderOf(open, '2017-04-30')).toBeUndefined();
		expect(reminderOf(open, '2017-05-01')).toBe('soon');
		expect(reminderOf(open, '2017-05-02')).toBe('soon');
		expect(reminderOf(open, '2017-05-03')).toBe('late');
		expect(reminderOf(done, '2017-05-03')).toBeUndefined();
	});

	it('stands before those that are due later, and what is done comes last', () => {
		const tasks = [
			{ name: 'done', state: done },
			{ name: 'later', state: taskState({ dueOn: '2017-06-01' }, []) },
			{ name: 'first', state: open }
		];
		expect(inOrderOfNeed(tasks).map(({ name }) => name)).toEqual(['first', 'later', 'done']);
	});
});
