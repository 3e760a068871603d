import { describe, expect, it } from 'vitest';
import { daysLeft, decideAnswer, decideSendToReview, resultOf, stateAfter } from './reviews.ts';

const ready = {
	kind: 'measure',
	state: 'consolidated',
	published: true,
	missing: [],
	dueOn: '2017-05-10',
	today: '2017-04-27'
} as const;

describe('a measure may go to review', () => {
	it('when it is agreed, public and complete', () => {
		expect(decideSendToReview(ready)).toMatchObject({ ok: true });
	});

	it('but not a goal', () => {
		expect(decideSendToReview({ ...ready, kind: 'goal' })).toMatchObject({
			reason: 'not-a-measure'
		});
	});

	it('but not before the group has agreed', () => {
		expect(decideSendToReview({ ...ready, state: 'draft' })).toMatchObject({
			reason: 'not-consolidated'
		});
	});

	it('but not twice at a time', () => {
		expect(decideSendToReview({ ...ready, state: 'inReview' })).toMatchObject({
			reason: 'already-in-review'
		});
	});

	it('but not without a responsible body', () => {
		expect(decideSendToReview({ ...ready, missing: ['no-responsible'] })).toMatchObject({
			reason: 'not-ready'
		});
	});

	it('but not with a due day in the past', () => {
		expect(decideSendToReview({ ...ready, dueOn: '2017-04-26' })).toMatchObject({
			reason: 'due-in-the-past',
			fields: { dueOn: 'due-in-the-past' }
		});
	});
});

describe('the answer of a department', () => {
	const aspects = ['law', 'cost'];

	it('covers every question', () => {
		expect(decideAnswer(aspects, { law: { answer: 'yes' } }, false)).toMatchObject({
			reason: 'incomplete',
			fields: { 'findings.cost.answer': 'answer-needed' }
		});
	});

	it('gives a reason for whatever is not a plain yes', () => {
		expect(
			decideAnswer(aspects, { law: { answer: 'yes' }, cost: { answer: 'condition' } }, false)
		).toMatchObject({ fields: { 'findings.cost.reason': 'reason-needed' } });
	});

	it('comes once', () => {
		expect(decideAnswer(aspects, {}, true)).toMatchObject({ reason: 'already-answered' });
	});

	it('sends a measure with a condition back to the group', () => {
		expect(resultOf([{ answer: 'yes' }, { answer: 'condition' }])).toBe('condition');
		expect(stateAfter('condition')).toBe('returned');
	});

	it('lets one no outweigh every yes', () => {
		expect(resultOf([{ answer: 'yes' }, { answer: 'no' }, { answer: 'condition' }])).toBe(
			'rejected'
		);
	});

	it('takes "cannot say" for an open question', () => {
		expect(resultOf([{ answer: 'yes' }, { answer: 'cannotSay' }])).toBe('condition');
	});

	it('passes a measure that has yes everywhere', () => {
		expect(stateAfter(resultOf([{ answer: 'yes' }, { answer: 'yes' }]))).toBe('reviewed');
	});
});

describe('days left', () => {
	it('count to the due day and turn negative after it', () => {
		expect(daysLeft('2017-05-10', '2017-05-02')).toBe(8);
		expect(daysLeft('2017-05-10', '2017-05-12')).toBe(-2);
	});
});
