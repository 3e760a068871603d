import { describe, expect, it } from 'vitest';
import { developmentStates } from '../items.ts';
import { decideDiscard, decideDrop, decideRestore } from './drop.ts';
import { decideGoalCheck, isCheckable } from './goal-check.ts';
import { decideMerge, decideTouch, type StructureFacts } from './merge.ts';
import { decideSplit, partsOf } from './split.ts';

const goal: StructureFacts = {
	...{ id: 'z1', kind: 'goal', state: 'draft', published: true },
	...{ roundOpen: false, ratingOpen: false }
};
const other = { ...goal, id: 'z2' };

describe('merging', () => {
	it('makes one draft of several', () => {
		expect(decideMerge([goal, other], goal)).toEqual({
			ok: true,
			value: { next: 'draft', publish: false }
		});
	});

	it('opens the agreement again, since the text is new', () => {
		const agreed = { ...goal, state: 'consolidated' } as const;
		expect(decideMerge([agreed, other], agreed)).toMatchObject({ value: { next: 'draft' } });
	});

	it('needs two of one kind', () => {
		expect(decideMerge([goal], goal)).toMatchObject({ reason: 'too-few' });
		expect(decideMerge([goal, { ...other, kind: 'measure' }], goal)).toMatchObject({
			reason: 'several-kinds'
		});
	});

	it('waits for questionnaires, ratings and reviews of any of them', () => {
		expect(decideMerge([goal, { ...other, ratingOpen: true }], goal)).toMatchObject({
			reason: 'rating-still-open'
		});
		expect(decideMerge([goal, { ...other, roundOpen: true }], goal)).toMatchObject({
			reason: 'round-still-open'
		});
		expect(decideMerge([goal, { ...other, state: 'inReview' }], goal)).toMatchObject({
			reason: 'in-review'
		});
	});

	it('lets nothing public go on in what nobody can read', () => {
		const draft = { ...goal, published: false };
		expect(decideMerge([draft, other], draft)).toMatchObject({ reason: 'survivor-not-published' });
		expect(decideMerge([draft, other], undefined)).toMatchObject({ value: { publish: true } });
		expect(decideMerge([draft, { ...other, published: false }], undefined)).toMatchObject({
			value: { publish: false }
		});
	});

	it('needs a survivor whose text is open', () => {
		const reviewed = { ...goal, kind: 'measure', state: 'reviewed' } as const;
		const measure = { ...other, kind: 'measure' } as const;
		expect(decideMerge([reviewed, measure], reviewed)).toMatchObject({
			reason: 'survivor-settled'
		});
		expect(decideMerge([reviewed, measure], measure)).toMatchObject({ ok: true });
	});
});

describe('what may be touched', () => {
	it('is neither gone, nor decided, nor being answered', () => {
		const open = developmentStates.filter((state) => decideTouch({ ...goal, state }).ok);
		expect(open).toEqual([
			...['idea', 'draft', 'consolidated', 'returned', 'reviewed', 'reviewedWithConditions'],
			'inConcept'
		]);
	});
});

describe('splitting', () => {
	const part = (...servedBy: string[]) => ({ title: 'Teil', text: 'Ein Teil.', servedBy });
	it('makes two or more parts, as public as the whole', () => {
		expect(decideSplit(goal, [part(), part()], [])).toEqual({ ok: true, value: { publish: true } });
		expect(decideSplit(goal, [part()], [])).toMatchObject({
			reason: 'too-few-parts',
			fields: { 'parts.1.title': 'missing' }
		});
	});

	it('passes over empty parts and asks for what half of one lacks', () => {
		const empty = { title: null, text: null, servedBy: [] };
		expect(partsOf([part(), empty, part()])).toMatchObject({ value: [part(), part()] });
		expect(partsOf([part(), { ...empty, title: 'Nur ein Titel' }])).toMatchObject({
			reason: 'part-incomplete',
			fields: { 'parts.1.text': 'missing' }
		});
	});

	it('leaves out nothing that served the whole', () => {
		expect(decideSplit(goal, [part('m1'), part()], ['m1', 'm2'])).toMatchObject({
			reason: 'serving-left-out'
		});
		expect(decideSplit(goal, [part('m1'), part('m1', 'm2')], ['m1', 'm2']).ok).toBe(true);
	});
});

describe('striking', () => {
	it('is for what all can read, discarding for what nobody outside has seen', () => {
		const draft = { ...goal, published: false };
		expect(decideDrop(goal).ok).toBe(true);
		expect(decideDrop(draft)).toMatchObject({ reason: 'not-published' });
		expect(decideDiscard(draft).ok).toBe(true);
		expect(decideDiscard(goal)).toMatchObject({ reason: 'already-published' });
	});

	it('comes once, and not after the council', () => {
		expect(decideDrop({ ...goal, state: 'dropped' })).toMatchObject({ reason: 'already-gone' });
		expect(decideDrop({ ...goal, state: 'adopted' })).toMatchObject({ reason: 'already-decided' });
	});
});

describe('restoring', () => {
	it('brings back what was struck as far as it had come', () => {
		expect(decideRestore({ state: 'dropped' }, ['draft', 'consolidated', 'dropped'])).toEqual({
			ok: true,
			value: { next: 'consolidated' }
		});
		expect(decideRestore({ state: 'discarded' }, ['discarded'])).toMatchObject({
			value: { next: 'draft' }
		});
	});

	it('does not put it back into a concept that was compiled without it', () => {
		expect(
			decideRestore({ state: 'dropped' }, ['draft', 'reviewed', 'inConcept', 'dropped'])
		).toMatchObject({ value: { next: 'reviewed' } });
	});

	it('leaves a merge as it is', () => {
		expect(decideRestore({ state: 'merged' }, ['draft', 'merged'])).toMatchObject({
			reason: 'goes-on-elsewhere'
		});
		expect(decideRestore({ state: 'draft' }, ['draft'])).toMatchObject({ reason: 'not-gone' });
	});
});

describe('checking a goal again', () => {
	const agreed = { ...goal, state: 'consolidated', areaId: 'ge' } as const;
	const check = { reason: null, differs: false, meetingAreaId: 'ge', roundOpen: false };
	it('confirms it as it is', () => {
		expect(decideGoalCheck(agreed, { ...check, outcome: 'confirmed' })).toEqual({
			ok: true,
			value: { next: 'consolidated' }
		});
	});

	it('keeps agreed what the meeting itself words anew', () => {
		expect(decideGoalCheck(agreed, { ...check, outcome: 'reworded' })).toMatchObject({
			reason: 'nothing-changed'
		});
		expect(decideGoalCheck(agreed, { ...check, outcome: 'reworded', differs: true })).toMatchObject(
			{ value: { next: 'consolidated' } }
		);
	});

	it('sends it back with a reason only', () => {
		expect(decideGoalCheck(agreed, { ...check, outcome: 'back' })).toMatchObject({
			reason: 'reason-missing',
			fields: { reason: 'missing' }
		});
		expect(
			decideGoalCheck(agreed, { ...check, outcome: 'back', reason: 'Nicht messbar.' })
		).toMatchObject({ value: { next: 'draft' } });
	});

	it('does not word anew what people are being asked about', () => {
		const running = { ...check, differs: true, roundOpen: true };
		expect(decideGoalCheck(agreed, { ...running, outcome: 'reworded' })).toMatchObject({
			reason: 'round-still-open'
		});
		expect(decideGoalCheck(agreed, { ...running, outcome: 'confirmed' }).ok).toBe(true);
	});

	it('is for public goals of the area that are not decided', () => {
		const refused = (item: object, more: object = {}) =>
			decideGoalCheck({ ...agreed, ...item }, { ...check, outcome: 'confirmed', ...more });
		expect(refused({ kind: 'measure' })).toMatchObject({ reason: 'not-a-goal' });
		expect(refused({}, { meetingAreaId: 'wo' })).toMatchObject({ reason: 'other-area' });
		expect(refused({ published: false })).toMatchObject({ reason: 'not-published' });
		expect(refused({ state: 'merged' })).toMatchObject({ reason: 'already-gone' });
		expect(refused({ state: 'adopted' })).toMatchObject({ reason: 'already-decided' });
		expect(refused({}, { meetingAreaId: null }).ok).toBe(true);
		expect(isCheckable({ ...agreed, state: 'struck' })).toBe(false);
	});
});
