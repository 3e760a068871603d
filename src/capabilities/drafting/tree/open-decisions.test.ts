import { describe, expect, it } from 'vitest';
import { contestOf } from '../consolidation/contest.ts';
import { openReasons, type DecisionFacts } from './open-decisions.ts';

const item = { kind: 'goal', state: 'draft', published: true, version: 2 } as const;
const calm: DecisionFacts = {
	...{
		item,
		closedRound: null,
		contest: undefined,
		check: null,
		checkableOn: null,
		wordings: 0,
		missing: []
	}
};
const reasons = (more: Partial<DecisionFacts>) => openReasons({ ...calm, ...more });

describe('still to be decided', () => {
	it('is nothing where nothing is open', () => {
		expect(reasons({})).toEqual([]);
	});

	it('is the wording, when people have answered and it reads as before', () => {
		const closedRound = { id: 'r', version: 2, sheets: 8 };
		expect(reasons({ closedRound })).toEqual([{ kind: 'answered', sheets: 8, roundId: 'r' }]);
	});

	it('is no wording that has moved on, that nobody answered, or that is agreed', () => {
		const closedRound = { id: 'r', version: 2, sheets: 8 };
		expect(reasons({ closedRound: { ...closedRound, version: 1 } })).toEqual([]);
		expect(reasons({ closedRound: { ...closedRound, sheets: 0 } })).toEqual([]);
		expect(reasons({ closedRound, item: { ...item, state: 'consolidated' } })).toEqual([]);
	});

	it('is between wordings that stand against each other', () => {
		expect(reasons({ wordings: 3 })).toEqual([{ kind: 'wordings', count: 3 }]);
	});

	it('is what speaks against it, but no view that has its answer', () => {
		const contest = contestOf({ contradictions: 2, unanswered: 1, answered: 4, objections: 1 });
		expect(reasons({ contest })).toEqual([
			{ kind: 'contradictions', count: 2 },
			{ kind: 'objections', count: 1 },
			{ kind: 'unanswered', count: 1 }
		]);
	});

	it('is the goal itself at the next meeting, unless this wording was checked', () => {
		const checkableOn = '2017-05-04';
		expect(reasons({ checkableOn })).toEqual([{ kind: 'to-check', on: checkableOn }]);
		const check = { outcome: 'confirmed', version: 2, day: '2017-04-06' };
		expect(reasons({ checkableOn, check })).toEqual([]);
		expect(reasons({ checkableOn, check: { ...check, version: 1 } })).toHaveLength(1);
	});

	it('is what a meeting sent back until it is worded anew', () => {
		const check = { outcome: 'back', version: 2, day: '2017-04-06' };
		expect(reasons({ check })).toEqual([{ kind: 'sent-back', on: '2017-04-06' }]);
		expect(reasons({ check: { ...check, version: 1 } })).toEqual([]);
	});

	it('is what the review sent back, before all else, and what is missing, last', () => {
		const missing = ['no-end'] as const;
		expect(
			reasons({ item: { ...item, kind: 'measure', state: 'returned' }, wordings: 2, missing })
		).toEqual([{ kind: 'returned' }, { kind: 'wordings', count: 2 }, { kind: 'missing', missing }]);
	});

	it('is nothing of what was struck', () => {
		const ended = { ...item, state: 'dropped' } as const;
		expect(reasons({ item: ended, wordings: 2, checkableOn: '2017-05-04' })).toEqual([]);
	});
});
