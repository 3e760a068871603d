import { describe, expect, it } from 'vitest';
import type { StateChange } from '#drafting/server/reads.ts';
import type { GoalCheck } from '#drafting/server/structure/read-goal-checks.ts';
import type { Relative } from '#drafting/server/structure/read-structure.ts';
import { structureEvents, withoutReturns } from './life-structure.ts';

const state = (name: StateChange['state'], at: string): StateChange => ({
	...{ state: name, at, reason: 'Weil es so ist.' }
});
const goal = (code: string | null, more: Partial<Relative> = {}): Relative => ({
	...{ id: code ?? 'entwurf', kind: 'goal', code, draftNumber: 1, title: 'Ziel', state: 'merged' },
	...{ how: 'merge', at: '2', entryId: 'merge-1', ...more }
});
const check = (outcome: GoalCheck['outcome']): GoalCheck => ({
	...{ itemId: 'z', meetingId: 't', stepId: 's', meeting: '2. Treffen', day: '2017-05-11' },
	...{ outcome, version: 1, reason: null, at: '3' }
});

describe('what happens to an item beside its wording', () => {
	it('tells of one merge once, whatever went into it, and of no draft', () => {
		const predecessors = [goal('Z-GE-2'), goal('Z-GE-3'), goal(null)];
		expect(
			structureEvents({ states: [], relatives: { predecessors, successors: [] } })
		).toMatchObject([{ kind: 'inherited', relatives: [{ code: 'Z-GE-2' }, { code: 'Z-GE-3' }] }]);
		const drafts = { predecessors: [goal(null)], successors: [] };
		expect(structureEvents({ states: [], relatives: drafts })).toEqual([]);
	});

	it('tells where a merged or split item goes on, and why', () => {
		const successors = [goal('Z-GE-4', { how: 'split' }), goal('Z-GE-5', { how: 'split' })];
		expect(
			structureEvents({
				states: [state('draft', '1'), state('merged', '2')],
				relatives: { predecessors: [], successors }
			})
		).toMatchObject([
			{ kind: 'merged', how: 'split', reason: 'Weil es so ist.', relatives: [{}, {}] }
		]);
	});

	it('tells of leaving and coming back, and of no second agreement', () => {
		const states = [
			...[state('consolidated', '1'), state('dropped', '2'), state('consolidated', '3')]
		];
		expect(structureEvents({ states })).toMatchObject([
			{ kind: 'dropped', at: '2' },
			{ kind: 'restored', at: '3' }
		]);
		expect(withoutReturns(states).map(({ at }) => at)).toEqual(['1', '2']);
	});

	it('tells of a check unless it is told as a version', () => {
		const checks = [check('confirmed'), check('reworded'), check('back')];
		expect(structureEvents({ states: [], checks })).toMatchObject([
			{ check: { outcome: 'confirmed' } },
			{ check: { outcome: 'back' } }
		]);
	});
});
