import { describe, expect, it } from 'vitest';
import { meetingDay } from './due.ts';
import {
	daysLeft,
	decideAnswer,
	decideConclude,
	decideDue,
	decideExtend,
	decideSendToReview,
	resultOf,
	stateAfter
} from './reviews.ts';

const ready = {
	kind: 'measure',
	state: 'consolidated',
	published: true,
	missing: []
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
});

const sent = {
	meetingOn: '2017-05-18',
	reviewDays: 14,
	today: '2017-05-22',
	extendTo: null,
	extensionReason: null
} as const;

describe('the due day of a review', () => {
	it('is two weeks after the second meeting, whenever the measure was sent (S11)', () => {
		for (const today of ['2017-05-18', '2017-05-22', '2017-06-01'])
			expect(decideDue({ ...sent, today })).toMatchObject({
				ok: true,
				value: { dueOn: '2017-06-01', regularDueOn: '2017-06-01' }
			});
	});

	it('needs a second meeting with a date', () => {
		expect(decideDue({ ...sent, meetingOn: null })).toMatchObject({
			reason: 'meeting-without-date'
		});
	});

	it('is asked for once the regular day is over', () => {
		expect(decideDue({ ...sent, today: '2017-06-02' })).toMatchObject({
			reason: 'regular-due-over',
			fields: { extendTo: 'missing' }
		});
	});

	it('may be later with a reason only', () => {
		expect(decideDue({ ...sent, extendTo: '2017-06-15' })).toMatchObject({
			fields: { extensionReason: 'reason-needed' }
		});
		expect(
			decideDue({ ...sent, extendTo: '2017-06-15', extensionReason: 'Pfingsten liegt dazwischen.' })
		).toMatchObject({ value: { dueOn: '2017-06-15', regularDueOn: '2017-06-01' } });
	});

	it('is never earlier than the regular one, and a reason without a day is not lost', () => {
		expect(decideDue({ ...sent, extendTo: '2017-06-01', extensionReason: 'Eilt' })).toMatchObject({
			reason: 'not-later'
		});
		expect(decideDue({ ...sent, extensionReason: 'Ferien' })).toMatchObject({
			fields: { extendTo: 'missing' }
		});
	});

	it('moves later while the review is open, not after its answer', () => {
		const open = { dueOn: '2017-06-01', answered: false };
		const to = { dueOn: '2017-06-15', today: '2017-05-30' };
		expect(decideExtend(open, to)).toMatchObject({ ok: true });
		expect(decideExtend(open, { ...to, dueOn: '2017-06-01' })).toMatchObject({
			reason: 'not-later'
		});
		expect(decideExtend({ ...open, answered: true }, to)).toMatchObject({
			reason: 'already-answered'
		});
	});

	it('counts from the last day of the meeting of its own area', () => {
		const steps = [
			{ areaId: 'a', key: 'meeting-2', startsOn: '2017-05-18', endsOn: null },
			{ areaId: 'b', key: 'meeting-2', startsOn: '2017-05-23', endsOn: '2017-05-24' }
		];
		const template = { reviewAfter: 'meeting-2' };
		expect(meetingDay(steps, 'b', template)).toBe('2017-05-24');
		expect(meetingDay(steps, 'a', template)).toBe('2017-05-18');
		expect(meetingDay(steps, 'c', template)).toBeNull();
	});
});

describe('a returned measure that is not worded anew', () => {
	it('ends with the conditions accepted, or given up', () => {
		const facts = { state: 'returned', latest: 'condition' } as const;
		expect(decideConclude(facts, 'reviewedWithConditions')).toMatchObject({ ok: true });
		expect(decideConclude(facts, 'notFeasible')).toMatchObject({ ok: true });
	});

	it('cannot turn a no into a condition', () => {
		const facts = { state: 'returned', latest: 'rejected' } as const;
		expect(decideConclude(facts, 'reviewedWithConditions')).toMatchObject({
			reason: 'was-rejected'
		});
		expect(decideConclude(facts, 'notFeasible')).toMatchObject({ ok: true });
	});

	it('must have come back from a review', () => {
		expect(decideConclude({ state: 'draft', latest: null }, 'notFeasible')).toMatchObject({
			reason: 'not-returned'
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
