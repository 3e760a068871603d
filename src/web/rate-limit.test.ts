import { describe, expect, it } from 'vitest';
import { networkOf, RateLimit } from './rate-limit.ts';

/** How many of so many posts get through. */
function passing(
	limit: RateLimit,
	posts: number,
	addressOf: (place: number) => string,
	seconds = 0
): number {
	return Array.from({ length: posts }, (_, place) =>
		limit.allows(addressOf(place), seconds)
	).filter(Boolean).length;
}

describe('the limit on posts', () => {
	it('lets a whole class behind one address post, but no program', () => {
		expect(passing(new RateLimit(), 1000, () => '192.0.2.1')).toBe(30);
	});

	it('lets more through as time goes by', () => {
		const limit = new RateLimit();
		passing(limit, 1000, () => '192.0.2.1');
		expect(passing(limit, 100, () => '192.0.2.1', 60)).toBe(15);
		expect(passing(limit, 100, () => '192.0.2.1', 100_000)).toBe(30);
	});

	it('does not let one address keep another one out', () => {
		const limit = new RateLimit();
		passing(limit, 1000, () => '192.0.2.1');
		expect(limit.allows('198.51.100.1', 0)).toBe(true);
	});

	it('does not let one address use up its whole network', () => {
		const limit = new RateLimit();
		passing(limit, 1000, () => '192.0.2.1');
		expect(limit.allows('192.0.2.2', 0)).toBe(true);
	});

	it('counts many addresses of one network together', () => {
		expect(passing(new RateLimit(), 1000, (place) => `192.0.2.${place % 250}`)).toBe(200);
		expect(passing(new RateLimit(), 1000, (place) => `2001:db8:1:${place.toString(16)}::1`)).toBe(
			200
		);
	});

	it('does not forget whom it stops while others come along', () => {
		const limit = new RateLimit();
		passing(limit, 1000, () => '192.0.2.1');
		for (let place = 0; place < 60_000; place++) {
			limit.allows(`10.${(place >> 16) & 255}.${(place >> 8) & 255}.${place & 255}`, 0);
			if (place % 10_000 === 0) expect(limit.allows('192.0.2.1', 0)).toBe(false);
		}
	});

	it('lets a room of sixty with a link each answer at the same moment, but no link flood', () => {
		const limit = new RateLimit();
		const room = Array.from({ length: 60 }, (_, place) => limit.allowsLink(`link ${place}`, 0));
		expect(room.every(Boolean)).toBe(true);
		const one = Array.from({ length: 60 }, () => limit.allowsLink('link', 0));
		expect(one.filter(Boolean)).toHaveLength(30);
		expect(limit.allows('192.0.2.1', 0)).toBe(true);
	});

	it('knows the network of an address, however it is written', () => {
		expect(networkOf('192.0.2.77')).toBe('192.0.2');
		expect(networkOf('::ffff:192.0.2.77')).toBe(networkOf('192.0.2.1'));
		expect(networkOf('2001:db8:1:2::3')).toBe(networkOf('2001:db8:1:ffff::1'));
		expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:5::1'));
		expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:1::1'));
	});
});
