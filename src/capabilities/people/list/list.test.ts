import { describe, expect, it } from 'vitest';
import { decideConfirm, mayWriteAgain } from './requests.ts';
import { decideWishes, everything, wants } from './wishes.ts';

const now = '2017-05-10T08:00:00.000Z';
const areas = ['gesundheit', 'wohnen'];

describe('what somebody on the list wants', () => {
	const some = { ...everything, areaIds: ['wohnen'] };

	it('is everything, until they say otherwise', () => {
		expect(wants(everything, 'dates', 'wohnen')).toBe(true);
		expect(wants(everything, 'results', null)).toBe(true);
	});

	it('may be some areas; what concerns all areas concerns them too', () => {
		expect(wants(some, 'dates', 'wohnen')).toBe(true);
		expect(wants(some, 'dates', 'gesundheit')).toBe(false);
		expect(wants(some, 'dates', null)).toBe(true);
	});

	it('may be some kinds, and then no other, not even of all areas', () => {
		expect(wants({ ...everything, kinds: ['calls'] }, 'dates', null)).toBe(false);
	});

	it('is all areas where none is ticked, or each of them', () => {
		const chosen = { kinds: ['dates'], rhythm: 'weekly' } as const;
		for (const areaIds of [[], areas])
			expect(decideWishes({ ...chosen, areaIds }, areas)).toMatchObject({
				value: { areaIds: null, rhythm: 'weekly' }
			});
		expect(decideWishes({ ...chosen, areaIds: ['wohnen'] }, areas)).toMatchObject({
			value: { areaIds: ['wohnen'] }
		});
	});

	it('cannot be nothing: for that there is leaving', () => {
		expect(decideWishes({ kinds: [], areaIds: [], rhythm: 'atOnce' }, areas)).toMatchObject({
			reason: 'kind-needed'
		});
	});

	it('cannot be an area of another process', () => {
		expect(
			decideWishes({ kinds: ['dates'], areaIds: ['sport'], rhythm: 'atOnce' }, areas)
		).toMatchObject({ reason: 'unknown-area' });
	});
});

describe('a request to be on the list', () => {
	const request = { requestedAt: '2017-05-03T08:00:00.001Z', confirmedAt: null };

	it('can be confirmed for a week', () => {
		expect(decideConfirm(request, now).ok).toBe(true);
		expect(decideConfirm(request, '2017-05-10T08:00:00.001Z')).toMatchObject({
			reason: 'request-expired'
		});
	});

	it('is confirmed once, so that an old mail puts nobody back who has left', () => {
		expect(decideConfirm({ ...request, confirmedAt: now }, now)).toMatchObject({
			reason: 'already-confirmed'
		});
	});

	it('must be known', () => {
		expect(decideConfirm(undefined, now)).toMatchObject({ reason: 'link-unknown' });
	});

	it('writes at most three letters a day to one address, whoever types it in', () => {
		expect(mayWriteAgain(2)).toBe(true);
		expect(mayWriteAgain(3)).toBe(false);
	});
});
