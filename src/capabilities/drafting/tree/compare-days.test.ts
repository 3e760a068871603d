import { describe, expect, it } from 'vitest';
import { emptySheet } from '../measure-sheet/read-sheet.ts';
import { compareDays, kindsOf } from './compare-days.ts';
import type { Holding } from './history.ts';
import { item, links } from './items.fixture.ts';

const then: Holding = {
	items: ['L1', 'L2', 'Z-GE-1', 'M-GE-1'].map((code) => item(code)),
	links: links('Z-GE-1 > L1', 'M-GE-1 > Z-GE-1')
};
/** The same day with one item in another shape. */
const but = (changed: ReturnType<typeof item>): Holding => ({
	...then,
	items: then.items.map((one) => (one.id === changed.id ? changed : one))
});
const signs = (now: Holding, earlier = then) =>
	[...compareDays(earlier, now).values()].map((one) => [one.id, ...kindsOf(one)]);

describe('since an earlier day', () => {
	it('nothing changed where everything is as it was', () => {
		expect(signs(then)).toEqual([]);
	});

	it('what was published is new, a draft that nobody can read is not', () => {
		const items = [...then.items, item('Z-GE-2'), item('Z-GE-3', { published: false })];
		expect(signs({ ...then, items })).toEqual([['Z-GE-2', 'new']]);
	});

	it('a text that differs is worded anew, and its earlier wording is at hand', () => {
		const now = but(item('Z-GE-1', { text: 'Anders.', version: 2 }));
		expect(signs(now)).toEqual([['Z-GE-1', 'reworded']]);
		expect(compareDays(then, now).get('Z-GE-1')?.reworded).toEqual({
			...{ title: 'Titel Z-GE-1', text: 'Text Z-GE-1.', version: 1 }
		});
	});

	it('a sheet that was completed is told apart from the wording', () => {
		const sheet = { ...emptySheet, responsible: 'Fachgruppe Gesundheit' };
		expect(signs(but(item('M-GE-1', { measureSheet: sheet, version: 2 })))).toEqual([
			['M-GE-1', 'sheet']
		]);
	});

	it('a goal under another guideline has moved, and we know where it stood', () => {
		const now = { ...then, links: links('Z-GE-1 > L2', 'M-GE-1 > Z-GE-1') };
		expect(compareDays(then, now).get('Z-GE-1')?.moved).toEqual({
			...{ from: 'L1', to: 'L2', added: ['L2'], removed: ['L1'] }
		});
	});

	it('a goal that also serves a second guideline stays where it stands', () => {
		const now = { ...then, links: links('Z-GE-1 > L1', 'Z-GE-1 > L2', 'M-GE-1 > Z-GE-1') };
		expect(compareDays(then, now).get('Z-GE-1')?.moved).toEqual({
			...{ from: null, to: null, added: ['L2'], removed: [] }
		});
	});

	it('a link to what nobody can read yet is not told', () => {
		const now = {
			items: [...then.items, item('L3', { published: false })],
			links: links('Z-GE-1 > L1', 'Z-GE-1 > L3', 'M-GE-1 > Z-GE-1')
		};
		expect(signs(now)).toEqual([]);
	});

	it('what was struck or given up is gone', () => {
		for (const state of ['struck', 'notFeasible', 'dropped'] as const)
			expect(signs(but(item('M-GE-1', { state })))).toEqual([['M-GE-1', 'struck']]);
	});

	it('what goes on in another one is told apart', () => {
		expect(signs(but(item('M-GE-1', { state: 'merged' })))).toEqual([['M-GE-1', 'merged']]);
	});

	it('what was struck then and stands now is back', () => {
		expect(signs(then, but(item('M-GE-1', { state: 'dropped' })))).toEqual([['M-GE-1', 'again']]);
	});

	it('what was struck on both days is told on neither', () => {
		const struck = but(item('M-GE-1', { state: 'dropped' }));
		expect(signs(struck, struck)).toEqual([]);
	});

	it('a state alone is noted without a sign', () => {
		const changes = compareDays(then, but(item('Z-GE-1', { state: 'consolidated' })));
		expect(changes.get('Z-GE-1')).toMatchObject({ state: 'draft', ended: null });
		expect(signs(but(item('Z-GE-1', { state: 'consolidated' })))).toEqual([['Z-GE-1']]);
	});

	it('looked at backwards, what was new is gone', () => {
		const now = { ...then, items: [...then.items, item('Z-GE-2')] };
		expect(signs(then, now)).toEqual([['Z-GE-2', 'struck']]);
	});
});
