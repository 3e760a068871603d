import { describe, expect, it } from 'vitest';
import { nextAttempt, outcomeOf } from './outcome.ts';
import { Pace } from './pace.ts';

const fault = (command: string, response: string) => ({
	...{ message: 'Nodemailer says', command, response },
	responseCode: Number(response.slice(0, 3))
});

describe('what a mail server says', () => {
	it('is believed at once when it says that this recipient or letter will never be taken', () => {
		const never = '550 5.1.1 no such user';
		expect(outcomeOf(fault('RCPT TO', never))).toEqual({ state: 'refused', fault: never });
		expect(outcomeOf(fault('DATA', '554 looks like spam')).state).toBe('refused');
	});

	it('means later when it says so', () => {
		expect(outcomeOf(fault('RCPT TO', '451 4.7.1 greylisted'))).toEqual({
			...{ state: 'later', fault: '451 4.7.1 greylisted', unreachable: false }
		});
	});

	it('is no fault of the letter when it is about our sender or our password', () => {
		expect(outcomeOf(fault('MAIL FROM', '553 sender not yours')).state).toBe('later');
		expect(outcomeOf(fault('RCPT TO', '530 sign in first')).state).toBe('later');
		expect(outcomeOf(fault('CONN', '535 wrong password'))).toMatchObject({ unreachable: true });
	});

	it('is tried again over about two days, then no more', () => {
		const now = '2017-04-03T08:00:00.000Z';
		expect(nextAttempt(0, now)).toBe('2017-04-03T08:03:00.000Z');
		expect(nextAttempt(5, now)).toBe('2017-04-04T08:00:00.000Z');
		expect(nextAttempt(6, now)).toBeNull();
	});
});

describe('the pace to a domain', () => {
	it('lets a whole minute go at once, then evenly, and other domains anyway', () => {
		const pace = new Pace(3);
		const takes = (domain: string, at: number) => pace.take(domain, at);
		expect([0, 0, 0, 0].map((at) => takes('gross.example', at))).toEqual([true, true, true, false]);
		expect(pace.full(0)).toEqual(['gross.example']);
		expect(takes('klein.example', 0)).toBe(true);
		expect(takes('gross.example', 19_000)).toBe(false);
		expect(takes('gross.example', 20_000)).toBe(true);
		expect(takes('gross.example', 20_000)).toBe(false);
		expect(pace.full(300_000)).toEqual([]);
	});

	it('can be left out', () => {
		const pace = new Pace(0);
		expect(Array.from({ length: 500 }, () => pace.take('a.example', 0)).every(Boolean)).toBe(true);
	});
});
