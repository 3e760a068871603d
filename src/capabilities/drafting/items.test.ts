import { describe, expect, it } from 'vitest';
import { decideConsolidate, decideLink, decidePublishItem, decideWordVersion } from './items.ts';
import { missingIn } from './readiness.ts';

const goal = { kind: 'goal', state: 'draft', published: true } as const;

describe('a new wording', () => {
	it('is refused while the department reviews', () => {
		expect(
			decideWordVersion({ ...goal, state: 'inReview' }, { differs: true, textDiffers: true })
		).toMatchObject({
			reason: 'wording-closed'
		});
	});

	it('is refused when nothing changed', () => {
		expect(decideWordVersion(goal, { differs: false, textDiffers: false })).toMatchObject({
			reason: 'nothing-changed'
		});
	});

	it('opens an agreed item again', () => {
		expect(
			decideWordVersion({ ...goal, state: 'consolidated' }, { differs: true, textDiffers: true })
		).toEqual({
			ok: true,
			value: { next: 'draft' }
		});
	});

	it('keeps a returned measure with the group', () => {
		expect(
			decideWordVersion(
				{ ...goal, kind: 'measure', state: 'returned' },
				{ differs: true, textDiffers: true }
			)
		).toMatchObject({ value: { next: 'returned' } });
	});
});

describe('the sheet of a settled measure', () => {
	const measure = { kind: 'measure', state: 'adopted', published: true } as const;
	it('may be completed while title and text stand', () => {
		expect(decideWordVersion(measure, { differs: true, textDiffers: false })).toEqual({
			ok: true,
			value: { next: 'adopted' }
		});
		expect(decideWordVersion(measure, { differs: true, textDiffers: true })).toMatchObject({
			reason: 'text-settled'
		});
	});

	it('does not open a goal again, and nothing that is struck or in review', () => {
		for (const item of [
			{ ...measure, kind: 'goal' },
			{ ...measure, state: 'struck' },
			{ ...measure, state: 'inReview' }
		] as const)
			expect(decideWordVersion(item, { differs: true, textDiffers: false })).toMatchObject({
				reason: 'wording-closed'
			});
	});
});

describe('publication', () => {
	it('needs to say what a goal serves', () => {
		expect(decidePublishItem({ ...goal, published: false }, { upward: 0 })).toMatchObject({
			reason: 'serves-nothing'
		});
	});

	it('lets a guideline stand alone', () => {
		expect(
			decidePublishItem({ ...goal, kind: 'guideline', published: false }, { upward: 0 })
		).toMatchObject({ ok: true });
	});
});

describe('links', () => {
	it('lead from goal to guideline and from measure to goal only', () => {
		expect(decideLink({ from: 'goal', to: 'guideline', alreadyLinked: false }).ok).toBe(true);
		expect(decideLink({ from: 'measure', to: 'goal', alreadyLinked: false }).ok).toBe(true);
		expect(decideLink({ from: 'measure', to: 'guideline', alreadyLinked: false }).ok).toBe(false);
		expect(decideLink({ from: 'guideline', to: 'goal', alreadyLinked: false }).ok).toBe(false);
	});
});

describe('agreement', () => {
	it('waits for the questionnaire', () => {
		expect(decideConsolidate(goal, { roundOpen: true, missing: [] })).toMatchObject({
			reason: 'round-still-open'
		});
	});

	it('waits for what is missing', () => {
		expect(
			decideConsolidate(goal, { roundOpen: false, missing: ['not-measurable'] })
		).toMatchObject({
			reason: 'not-ready'
		});
	});

	it('comes once', () => {
		expect(
			decideConsolidate({ ...goal, state: 'consolidated' }, { roundOpen: false, missing: [] })
		).toMatchObject({ reason: 'not-in-drafting' });
	});
});

describe('readiness', () => {
	const facts = { benefits: ['Nutzen'], goalSheet: null, measureSheet: null };

	it('asks a goal for a guideline and a measure of success', () => {
		expect(missingIn({ ...facts, kind: 'goal', benefits: [] })).toEqual([
			'no-guideline',
			'not-measurable'
		]);
	});

	it('asks a measure for effect, responsible body and end', () => {
		expect(missingIn({ ...facts, kind: 'measure' })).toEqual([
			'no-effect',
			'no-responsible',
			'no-end'
		]);
	});

	it('asks a guideline for nothing', () => {
		expect(missingIn({ ...facts, kind: 'guideline', benefits: [] })).toEqual([]);
	});
});
