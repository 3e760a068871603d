import { describe, expect, it } from 'vitest';
import { decideOpenPoll, isPollOpen, standings, wantedForm, type Vote } from './date-poll.ts';

const option = (day: string, time: string | null = null) => ({ day, time });
const facts = { today: '2027-02-01', isOpen: false };

describe('asking for a date', () => {
	const open = (days: string[], closesOn = '2027-02-05', isOpen = false) =>
		decideOpenPoll({ options: days.map((day) => option(day)), closesOn }, { ...facts, isOpen });

	it('offers each day once, in their order', () => {
		expect(open(['2027-02-10', '2027-02-09', '2027-02-10'])).toMatchObject({
			ok: true,
			value: [{ day: '2027-02-09' }, { day: '2027-02-10' }]
		});
	});

	it('needs a choice', () => {
		expect(open(['2027-02-09'])).toMatchObject({ fields: { days: 'too-few-options' } });
		const many = Array.from({ length: 9 }, (_, place) => `2027-02-1${place}`);
		expect(open(many)).toMatchObject({ fields: { days: 'too-many-options' } });
	});

	it('offers no day that is over, and leaves time to answer', () => {
		expect(open(['2027-02-01', '2027-02-09'])).toMatchObject({ fields: { days: 'option-over' } });
		expect(open(['2027-02-08', '2027-02-09'], '2027-02-01')).toMatchObject({
			fields: { closesOn: 'closes-too-early' }
		});
		expect(open(['2027-02-08', '2027-02-09'], '2027-02-08')).toMatchObject({
			fields: { closesOn: 'closes-too-late' }
		});
	});

	it('asks once at a time', () => {
		expect(open(['2027-02-08', '2027-02-09'], '2027-02-05', true)).toMatchObject({
			reason: 'poll-open'
		});
	});

	it('takes answers until the last day, and none once it is decided', () => {
		const poll = { closesOn: '2027-02-05', decided: false };
		expect(isPollOpen(poll, '2027-02-05')).toBe(true);
		expect(isPollOpen(poll, '2027-02-06')).toBe(false);
		expect(isPollOpen({ ...poll, decided: true }, '2027-02-05')).toBe(false);
	});
});

describe('the answers', () => {
	const options = [
		{ id: 'tue', day: '2027-02-09', time: '17:00' },
		{ id: 'wed', day: '2027-02-10', time: '17:00' },
		{ id: 'thu', day: '2027-02-11', time: '17:00' }
	];
	const vote = (optionId: string, answer: Vote['answer'], personId: string): Vote => ({
		...{ optionId, answer, personId }
	});

	it('put the day first on which most can come', () => {
		const votes = [
			vote('tue', 'yes', 'a'),
			vote('tue', 'no', 'b'),
			vote('wed', 'ifNeeded', 'a'),
			vote('wed', 'yes', 'b'),
			vote('thu', 'yes', 'a'),
			vote('thu', 'yes', 'b')
		];
		expect(
			standings(options, votes).map(({ id, yes, ifNeeded, no }) => [id, yes, ifNeeded, no])
		).toEqual([
			['thu', 2, 0, 0],
			['wed', 1, 1, 0],
			['tue', 1, 0, 1]
		]);
	});

	it('leave the earliest first where all are alike', () => {
		expect(standings(options, []).map(({ id }) => id)).toEqual(['tue', 'wed', 'thu']);
	});

	it('say which form is wanted, unless they are even', () => {
		expect(wantedForm(['full', 'short', 'full'])).toBe('full');
		expect(wantedForm(['full', 'short'])).toBeUndefined();
		expect(wantedForm([])).toBeUndefined();
	});
});
