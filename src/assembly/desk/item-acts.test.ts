import { describe, expect, it } from 'vitest';
import { emptySheet } from '#drafting/measure-sheet/read-sheet.ts';
import { nextAct, refusalsOf, type WorkshopFacts } from './item-acts.ts';

const goal: WorkshopFacts = {
	kind: 'goal',
	state: 'draft',
	published: true,
	version: 1,
	benefits: ['Wer eine Wohnung hat, ist angekommen.'],
	goalSheet: { measuredBy: 'Zahl der Mietverträge' },
	measureSheet: null,
	rounds: [],
	invited: 9,
	departments: 1,
	dated: true,
	reviewedVersion: null,
	now: '2017-05-02T08:00:00.000Z',
	soon: '2017-05-16T08:00:00.000Z'
};
const measure: WorkshopFacts = {
	...goal,
	kind: 'measure',
	state: 'consolidated',
	goalSheet: null,
	measureSheet: {
		...emptySheet,
		effect: 'Familien ziehen um.',
		responsible: 'Fachgruppe Wohnen',
		ends: '2019'
	}
};
const next = (facts: WorkshopFacts) => nextAct(facts, refusalsOf(facts));

describe('the workshop offers for an item', () => {
	it('publication first, once it serves something', () => {
		expect(next({ ...goal, published: false })).toBe('publish');
		const loose = { ...goal, published: false, benefits: [] };
		expect(refusalsOf(loose).publish).toBe('serves-nothing');
		expect(next(loose)).toBe('word');
	});

	it('then a questionnaire, then its wording, then the agreement', () => {
		expect(next(goal)).toBe('round');
		expect(next({ ...goal, rounds: [{ open: true, version: 1 }] })).toBe('waitRound');
		expect(next({ ...goal, rounds: [{ open: false, version: 1 }] })).toBe('word');
		expect(next({ ...goal, version: 2, rounds: [{ open: false, version: 1 }] })).toBe(
			'consolidate'
		);
	});

	it('no questionnaire while nobody is invited, and says so', () => {
		expect(refusalsOf({ ...goal, invited: 0 }).round).toBe('nobody-to-ask');
	});

	it('the review for an agreed measure, if there is a department', () => {
		expect(next(measure)).toBe('review');
		expect(refusalsOf({ ...measure, departments: 0 }).review).toBe('no-department');
		expect(next({ ...measure, departments: 0 })).toBe('review');
		expect(next({ ...measure, state: 'inReview' })).toBe('waitReview');
	});

	it('a new wording for what came back, and then the agreement on it', () => {
		const returned: WorkshopFacts = { ...measure, state: 'returned', reviewedVersion: 1 };
		expect(next(returned)).toBe('word');
		expect(next({ ...returned, version: 2 })).toBe('consolidate');
	});

	it('nothing more for an agreed goal', () => {
		expect(next({ ...goal, state: 'consolidated' })).toBe('finished');
	});
});
