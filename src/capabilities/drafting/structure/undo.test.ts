import { describe, expect, it } from 'vitest';
import { decideUndo, stateBefore } from './undo.ts';

const reworded = { act: 'drafting.word-version', field: null, later: 0, roundOpen: false };

describe('taking the last change back', () => {
	it('is possible while nothing came after it', () => {
		expect(decideUndo(reworded)).toMatchObject({ ok: true });
		expect(decideUndo({ ...reworded, later: 1 })).toMatchObject({ reason: 'touched-since' });
		expect(decideUndo({ ...reworded, roundOpen: true })).toMatchObject({
			reason: 'round-still-open'
		});
	});

	it('takes no code back that all can read', () => {
		expect(decideUndo({ ...reworded, act: 'drafting.publish-item' })).toMatchObject({
			reason: 'code-given'
		});
		const many = { ...reworded, act: 'drafting.edit-many' };
		expect(decideUndo({ ...many, field: 'publish' })).toMatchObject({ reason: 'code-given' });
		expect(decideUndo({ ...many, field: 'priority' })).toMatchObject({ ok: true });
	});

	it('leaves merges and splits, and says the other way', () => {
		expect(decideUndo({ ...reworded, act: 'drafting.merge' })).toMatchObject({
			reason: 'merged-stays'
		});
		expect(decideUndo({ ...reworded, act: 'drafting.split' })).toMatchObject({
			reason: 'split-stays'
		});
	});
});

describe('the state that comes back', () => {
	it('is the one before', () => {
		expect(stateBefore('draft', 'consolidated', ['draft', 'consolidated', 'draft'])).toBe(
			'consolidated'
		);
		expect(stateBefore('discarded', 'draft', ['draft', 'discarded'])).toBe('draft');
	});

	it('is no place in a concept that was compiled without it', () => {
		expect(stateBefore('dropped', 'inConcept', ['reviewed', 'inConcept', 'dropped'])).toBe(
			'reviewed'
		);
	});

	it('is gone again where what was gone had come back', () => {
		expect(stateBefore('draft', 'dropped', ['draft', 'dropped', 'draft'])).toBe('dropped');
	});
});
