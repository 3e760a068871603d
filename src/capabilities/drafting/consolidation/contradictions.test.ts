import { describe, expect, it } from 'vitest';
import { decideMarkContradiction, decideSettle } from './contradictions.ts';

const facts = {
	round: { closesAt: '2017-04-10T22:00:00.000Z', closed: true },
	now: '2017-04-11T08:00:00.000Z',
	answer: 'Nicht für die, die zahlen.',
	alreadyOpen: false
};

describe('a contradiction', () => {
	it('is an answer in a round that is over', () => {
		expect(decideMarkContradiction(facts)).toMatchObject({ ok: true });
	});

	it('is not marked while others can still answer', () => {
		const round = { ...facts.round, closed: false };
		const now = '2017-04-09T08:00:00.000Z';
		expect(decideMarkContradiction({ ...facts, round, now })).toMatchObject({
			reason: 'round-still-open'
		});
	});

	it('is never an answer that nobody gave', () => {
		for (const answer of [undefined, '', ' \n'])
			expect(decideMarkContradiction({ ...facts, answer })).toMatchObject({ reason: 'no-answer' });
	});

	it('is marked once while it is open', () => {
		expect(decideMarkContradiction({ ...facts, alreadyOpen: true })).toMatchObject({
			reason: 'already-marked'
		});
	});

	it('is settled once', () => {
		const settled = { at: facts.now, reason: 'Geklärt', dissentId: null };
		expect(decideSettle({ settled: null })).toMatchObject({ ok: true });
		expect(decideSettle({ settled })).toMatchObject({ reason: 'already-settled' });
	});
});
