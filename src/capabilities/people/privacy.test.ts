import { describe, expect, it } from 'vitest';
import { decideDeletion } from './data-subject.ts';
import { decideRetention, tooOldBefore } from './retention.ts';
import { answerDueOn, decideAnswerBarrier } from './site/barrier.ts';

describe('deleting one’s own data', () => {
	it('is for everybody about whom something is kept', () => {
		expect(decideDeletion({ steers: [], found: 3 }).ok).toBe(true);
		expect(decideDeletion({ steers: [], found: 0 })).toMatchObject({ reason: 'nothing-kept' });
	});

	it('waits until somebody else can steer each process', () => {
		const steers = [{ others: 2 }, { others: 0 }];
		expect(decideDeletion({ steers, found: 3 })).toMatchObject({ reason: 'last-steering' });
		expect(decideDeletion({ steers: [{ others: 1 }], found: 3 }).ok).toBe(true);
	});
});

describe('a term', () => {
	const rule = {
		...{ unit: 'months' as const, usual: 6, least: 1, most: 24 },
		from: { de: 'danach', en: 'after' }
	};

	it('stays within its limits, both included', () => {
		expect(decideRetention(rule, 1).ok).toBe(true);
		expect(decideRetention(rule, 24).ok).toBe(true);
		expect(decideRetention(rule, 0)).toMatchObject({ reason: 'too-short' });
		expect(decideRetention(rule, 25)).toMatchObject({ reason: 'too-long-kept' });
		expect(decideRetention(undefined, 5)).toMatchObject({ reason: 'no-rule' });
	});

	it('counts months as the calendar does, and days as days', () => {
		const now = '2017-08-31T03:00:00.000Z';
		expect(tooOldBefore({ unit: 'months' }, 6, now)).toBe('2017-02-28T03:00:00.000Z');
		expect(tooOldBefore({ unit: 'days' }, 7, now)).toBe('2017-08-24T03:00:00.000Z');
	});
});

describe('a reported barrier', () => {
	it('is answered within a month', () => {
		expect(answerDueOn('2017-01-31')).toBe('2017-02-28');
		expect(answerDueOn('2017-05-02')).toBe('2017-06-02');
	});

	it('is answered once', () => {
		expect(decideAnswerBarrier({ answeredAt: null }).ok).toBe(true);
		expect(decideAnswerBarrier({ answeredAt: '2017-05-02T08:00:00.000Z' }).ok).toBe(false);
	});
});
