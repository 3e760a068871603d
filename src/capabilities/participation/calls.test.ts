import { describe, expect, it } from 'vitest';
import { callState, decideContribute, decideOpenCall } from './calls.ts';
import { sayChannels } from './say-channels.ts';
import { participationWords } from './words.ts';
import { decideHide, decidePublish, decideTakeUp } from './contributions.ts';

const call = { opensAt: '2017-04-02T22:00:00.000Z', closesAt: '2017-04-26T22:00:00.000Z' };

describe('a call', () => {
	it('opens and closes by its dates alone, at the very instant', () => {
		expect(callState(call, '2017-04-02T21:59:59.999Z')).toBe('announced');
		expect(callState(call, call.opensAt)).toBe('open');
		expect(callState(call, '2017-04-26T21:59:59.999Z')).toBe('open');
		expect(callState(call, call.closesAt)).toBe('closed');
	});

	it('takes nothing before and after', () => {
		expect(decideContribute(call, '2017-04-01T00:00:00.000Z')).toMatchObject({
			reason: 'call-not-open-yet'
		});
		expect(decideContribute(call, '2017-05-01T00:00:00.000Z')).toMatchObject({
			reason: 'call-closed'
		});
	});

	it('cannot be opened backwards or for the past', () => {
		const backwards = { opensAt: call.closesAt, closesAt: call.opensAt };
		expect(decideOpenCall(backwards, call.opensAt)).toMatchObject({
			reason: 'closes-before-opening'
		});
		expect(decideOpenCall(call, '2018-01-01T00:00:00.000Z')).toMatchObject({
			reason: 'already-over'
		});
	});
});

describe('a contribution', () => {
	it('is taken up only when all can read it', () => {
		expect(decideTakeUp('received').ok).toBe(false);
		expect(decideTakeUp('hidden').ok).toBe(false);
		expect(decideTakeUp('published').ok).toBe(true);
	});

	it('stays visible once an item was made from it', () => {
		expect(decideHide('takenUp')).toMatchObject({ reason: 'already-taken-up' });
	});

	it('can be shown after all when it was hidden', () => {
		expect(decidePublish('hidden').ok).toBe(true);
		expect(decidePublish('published')).toMatchObject({ reason: 'already-published' });
	});
});

describe('the ways on which contributions came', () => {
	it('are said with their numbers, one alone without', () => {
		const [paper, card] = [
			{ channel: 'paper', count: 34 },
			{ channel: 'card', count: 1 }
		] as const;
		expect(sayChannels([paper, card], participationWords.de)).toBe('34 auf Papier, 1 als Karte');
		expect(sayChannels([card], participationWords.de)).toBe('als Karte');
	});
});
