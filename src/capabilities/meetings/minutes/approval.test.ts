import { describe, expect, it } from 'vitest';
import {
	decideAnswerObjection,
	decideCloseEarly,
	decidePutForward,
	decideSettle,
	decideSpeak,
	endAfterCorrection,
	endOf,
	standingOf,
	type MinutesFacts
} from './approval.ts';

const zone = 'Europe/Berlin';
const closesAt = endOf('2017-04-13', zone);
const open: MinutesFacts = {
	...{ closesAt, approvedAt: null, editions: 0 },
	changedAt: '2017-04-06T19:00:00.000Z'
};
const last = '2017-04-13T21:59:59.999Z';

describe('minutes', () => {
	it('are written, put forward, approved and published', () => {
		expect(standingOf(undefined)).toBe('draft');
		expect(standingOf({ ...open, closesAt: null })).toBe('draft');
		expect(standingOf(open)).toBe('circulating');
		expect(standingOf({ ...open, approvedAt: last })).toBe('approved');
		expect(standingOf({ ...open, approvedAt: last, editions: 1 })).toBe('published');
	});

	it('are put forward once, with something in them, to somebody, for a day at least', () => {
		const facts = {
			...{ standing: 'draft' as const, lines: 3, readers: 8 },
			...{ until: '2017-04-13', today: '2017-04-06' }
		};
		expect(decidePutForward(facts)).toMatchObject({ ok: true });
		expect(decidePutForward({ ...facts, standing: 'circulating' })).toMatchObject({
			reason: 'already-put-forward'
		});
		expect(decidePutForward({ ...facts, lines: 0 })).toMatchObject({ reason: 'no-lines' });
		expect(decidePutForward({ ...facts, readers: 0 })).toMatchObject({ reason: 'nobody-to-ask' });
		expect(decidePutForward({ ...facts, until: '2017-04-06' })).toMatchObject({
			fields: { until: 'too-soon' }
		});
	});
});

describe('the approval', () => {
	it('takes what people say until the last moment of the last day', () => {
		expect(closesAt).toBe('2017-04-13T22:00:00.000Z');
		expect(decideSpeak(open, last)).toMatchObject({ ok: true });
		expect(decideSpeak(open, closesAt)).toMatchObject({ reason: 'approval-over' });
		expect(decideSpeak({ ...open, approvedAt: last }, last)).toMatchObject({ ok: false });
	});

	it('comes by itself when the time is over, unless an objection is open', () => {
		const corrected = { outcome: 'corrected' } as const;
		expect(decideSettle(open, [corrected], last)).toMatchObject({ reason: 'not-over' });
		expect(decideSettle(open, [corrected], closesAt)).toMatchObject({ ok: true });
		expect(decideSettle(open, [corrected, { outcome: null }], closesAt)).toMatchObject({
			reason: 'objections-open'
		});
		expect(decideSettle({ ...open, approvedAt: last }, [], closesAt)).toMatchObject({
			reason: 'already-approved'
		});
	});

	it('comes earlier if everybody agreed to the text as it is now, and nobody objects', () => {
		const after = { agreedAt: '2017-04-07T08:00:00.000Z' };
		const before = { agreedAt: '2017-04-06T18:00:00.000Z' };
		expect(decideCloseEarly(open, [after, after], [])).toMatchObject({ ok: true });
		expect(decideCloseEarly(open, [after, before], [])).toMatchObject({
			reason: 'not-all-agreed'
		});
		expect(decideCloseEarly(open, [after], [{ outcome: null }])).toMatchObject({
			reason: 'objections-open'
		});
		expect(decideCloseEarly({ ...open, closesAt: null }, [], [])).toMatchObject({
			reason: 'not-circulating'
		});
	});

	it('leaves two days to look at what was corrected shortly before the end', () => {
		expect(endAfterCorrection(closesAt, '2017-04-13T15:00:00.000Z', zone)).toBe(
			'2017-04-15T22:00:00.000Z'
		);
		expect(endAfterCorrection(closesAt, '2017-04-07T15:00:00.000Z', zone)).toBe(closesAt);
	});
});

describe('an objection', () => {
	const facts = { answered: false, outcome: 'corrected', reply: null, changedSince: true } as const;

	it('is answered by a correction that was really made, or by a reason', () => {
		expect(decideAnswerObjection(facts)).toMatchObject({ ok: true });
		expect(decideAnswerObjection({ ...facts, changedSince: false })).toMatchObject({
			reason: 'not-corrected'
		});
		expect(decideAnswerObjection({ ...facts, outcome: 'kept' })).toMatchObject({
			fields: { reply: 'missing' }
		});
		expect(
			decideAnswerObjection({ ...facts, outcome: 'kept', reply: 'So wurde es gesagt.' })
		).toMatchObject({ ok: true });
	});

	it('is answered once', () => {
		expect(decideAnswerObjection({ ...facts, answered: true })).toMatchObject({
			reason: 'objection-answered'
		});
	});
});
