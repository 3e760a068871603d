import { describe, expect, it } from 'vitest';
import {
	byAgenda,
	decideCorrect,
	decideRemove,
	decideTakeUpLine,
	swapped,
	titleOf,
	worded,
	type Line,
	type Wording
} from './lines.ts';

const wording: Wording = {
	...{ kind: 'note', text: 'Es fehlt an Dolmetschern.', agendaItemId: 'a' },
	...{ who: null, publicAs: null, email: null, dueOn: null }
};
const line = (id: string, more: Partial<Line> = {}): Line => ({
	...{ id, number: 1, rank: Number(id), personId: null, at: '2017-04-06T17:00:00.000Z' },
	...wording,
	...more
});

describe('a line of the minutes', () => {
	it('is a task only with somebody who does it and a day', () => {
		const task: Wording = { ...wording, kind: 'task', who: 'Klinik', dueOn: '2017-05-02' };
		expect(worded(task)).toEqual({ ok: true, value: task });
		expect(worded({ ...task, who: null })).toMatchObject({ fields: { who: 'missing' } });
		expect(worded({ ...task, dueOn: null })).toMatchObject({ fields: { dueOn: 'missing' } });
	});

	it('keeps neither person nor day where it is no task', () => {
		const typed = { ...wording, who: 'Klinik', email: 'a@beispiel.example', dueOn: '2017-05-02' };
		expect(worded(typed)).toEqual({ ok: true, value: wording });
	});

	const correct = (more: Partial<Parameters<typeof decideCorrect>[0]>) =>
		decideCorrect({
			...{ standing: 'draft', line: line('1'), seen: 1, becameSomething: false },
			wording: { ...wording, text: 'Es fehlt an Dolmetscherinnen.' },
			...more
		});

	it('is corrected by whoever saw its newest wording, so that of two at once none is lost', () => {
		expect(correct({})).toMatchObject({ ok: true });
		expect(correct({ line: line('1', { number: 2 }) })).toMatchObject({
			reason: 'line-changed-meanwhile'
		});
		expect(correct({ line: undefined })).toMatchObject({ reason: 'line-removed' });
		expect(correct({ wording })).toMatchObject({ reason: 'nothing-changed' });
	});

	it('stands still between approval and publication, and not before or after', () => {
		expect(correct({ standing: 'approved' })).toMatchObject({ reason: 'minutes-approved' });
		for (const standing of ['circulating', 'published'] as const)
			expect(correct({ standing })).toMatchObject({ ok: true });
	});

	it('stays what it is once it became something, and may be worded better', () => {
		const became = { becameSomething: true };
		expect(correct(became)).toMatchObject({ ok: true });
		expect(correct({ ...became, wording: { ...wording, kind: 'goal' } })).toMatchObject({
			reason: 'line-became-something'
		});
		expect(decideRemove({ standing: 'draft', line: line('1'), ...became })).toMatchObject({
			reason: 'line-became-something'
		});
	});

	it('becomes something once, and only if it was meant to', () => {
		const idea = line('1', { kind: 'idea' });
		expect(decideTakeUpLine(idea, ['idea'], false)).toEqual({ ok: true, value: idea });
		expect(decideTakeUpLine(idea, ['idea'], true)).toMatchObject({ ok: false });
		expect(decideTakeUpLine(line('1'), ['idea'], false)).toMatchObject({
			reason: 'line-stays-a-line'
		});
	});

	it('changes places with its neighbour in the same point of the agenda', () => {
		const lines = [line('1'), line('2', { agendaItemId: 'b' }), line('3')];
		expect(swapped(lines, '3', 'up')).toEqual({ ok: true, value: [lines[2], lines[0]] });
		expect(swapped(lines, '2', 'up')).toMatchObject({ reason: 'already-at-the-end' });
		expect(swapped(lines, '3', 'down')).toMatchObject({ reason: 'already-at-the-end' });
	});
});

describe('the lines of a meeting', () => {
	it('stand under their points; what belongs to none, or to one that is gone, comes first', () => {
		const lines = [line('1', { agendaItemId: 'gone' }), line('2'), line('3')];
		expect(
			byAgenda([{ id: 'a' }, { id: 'b' }], lines).map((part) => [
				part.point?.id,
				part.lines.map(({ id }) => id)
			])
		).toEqual([
			[undefined, ['1']],
			['a', ['2', '3']],
			['b', []]
		]);
	});
});

describe('the first title of a goal', () => {
	it('is its first sentence, or as many whole words as fit', () => {
		expect(titleOf('Beim Arzt wird gedolmetscht. Auch am Telefon.')).toBe(
			'Beim Arzt wird gedolmetscht'
		);
		const long = titleOf('Wort '.repeat(60));
		expect(long.length).toBeLessThanOrEqual(102);
		expect(long).toMatch(/Wort …$/);
		expect(titleOf('x'.repeat(300))).toHaveLength(102);
	});
});
