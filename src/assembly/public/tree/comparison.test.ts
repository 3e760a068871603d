import { describe, expect, it } from 'vitest';
import { wordsFor } from '#assembly/words/index.ts';
import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import { item, links } from '#drafting/tree/items.fixture.ts';
import { comparison, countChanges, holdingNow } from './comparison.ts';

const then = {
	items: ['L1', 'Z-GE-1', 'M-GE-1', 'M-GE-2'].map((code) => item(code)),
	links: links('Z-GE-1 > L1', 'M-GE-1 > Z-GE-1', 'M-GE-2 > Z-GE-1')
};
const now = {
	items: [
		item('L1', { text: 'Neu gefasst.' }),
		...[item('Z-GE-1'), item('M-GE-1', { state: 'dropped' }), item('M-GE-2'), item('M-GE-3')]
	],
	links: links('Z-GE-1 > L1', 'M-GE-2 > Z-GE-1', 'M-GE-3 > Z-GE-1')
};

describe('the tree of today', () => {
	it('has nothing that was struck', () => {
		expect(holdingNow(now).items.map(({ id }) => id)).not.toContain('M-GE-1');
	});
});

describe('the tree compared with an earlier day', () => {
	const compared = comparison(then, now);

	it('keeps what was struck since at its old place', () => {
		expect(compared.items.map(({ id }) => id)).toEqual([
			...['L1', 'Z-GE-1', 'M-GE-1', 'M-GE-2', 'M-GE-3']
		]);
		expect(compared.links.filter(({ fromId }) => fromId === 'M-GE-1')).toMatchObject([
			{ toId: 'Z-GE-1' }
		]);
	});

	it('says in one sentence what happened', () => {
		const say = wordsFor('de').public.tree.since;
		const counts = countChanges(compared.changes, compared.items);
		expect(say.sentence('4. Mai', counts)).toBe(
			'Seit dem 4. Mai: eine neu, eine neu gefasst, eine gestrichen.'
		);
		expect(say.sentence('4. Mai', [])).toBe('Seit dem 4. Mai hat sich nichts geändert.');
	});

	it('counts a state that is another one, also where nothing else changed', () => {
		const agreed = {
			...then,
			items: then.items.map((one) => ({ ...one, state: 'consolidated' as const }))
		};
		const { changes, items } = comparison(then, agreed);
		expect(countChanges(changes, items)).toMatchObject([{ kind: 'state', count: 4 }]);
	});

	it('counts only what is asked for', () => {
		const [guideline] = compared.items;
		expect(countChanges(compared.changes, guideline ? [guideline] : [])).toEqual([
			{ kind: 'reworded', count: 1, only: 'guideline' }
		]);
	});

	it('does not tell that another person is asked', () => {
		const asks = (responsiblePerson: string) => ({
			items: [item('M-GE-1', { measureSheet: { ...emptySheet, responsiblePerson } })],
			links: []
		});
		expect(comparison(asks('Frau A'), asks('Herr B')).changes.size).toBe(0);
	});
});
