/** Tokens refill evenly; a burst may use all of them at once. */
type Bucket = { tokens: number; at: number };
type Rate = { readonly burst: number; readonly perMinute: number };

const perAddress: Rate = { burst: 30, perMinute: 15 };
const perNetwork: Rate = { burst: 200, perMinute: 100 };
const mostBuckets = 50_000;

/**
 * How often one address, and its whole network, may post. Generous enough for a town hall or a school
 * behind one address, tight enough that one program cannot fill the inbox.
 */
export class RateLimit {
	readonly #buckets = new Map<string, Bucket>();

	/** @param seconds a clock that only goes forward */
	allows(address: string, seconds: number): boolean {
		const own = this.#bucket(`a:${address}`, perAddress, seconds);
		const network = this.#bucket(`n:${networkOf(address)}`, perNetwork, seconds);
		// Whoever is stopped takes nothing from the neighbours.
		if (own.tokens < 1 || network.tokens < 1) return false;
		own.tokens -= 1;
		network.tokens -= 1;
		return true;
	}

	/**
	 * How often the holder of a private link may post. A room of sixty behind one address answers at the same
	 * moment, and whoever has no link gets no room in here.
	 */
	allowsLink(secret: string, seconds: number): boolean {
		const own = this.#bucket(`l:${secret}`, perAddress, seconds);
		if (own.tokens < 1) return false;
		own.tokens -= 1;
		return true;
	}

	#bucket(key: string, rate: Rate, seconds: number): Bucket {
		const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: seconds };
		const refilled = bucket.tokens + ((seconds - bucket.at) * rate.perMinute) / 60;
		bucket.tokens = Math.min(rate.burst, refilled);
		bucket.at = seconds;
		this.#remember(key, bucket);
		return bucket;
	}

	/** Whoever has not come for longest is forgotten first. */
	#remember(key: string, bucket: Bucket): void {
		this.#buckets.delete(key);
		this.#buckets.set(key, bucket);
		if (this.#buckets.size <= mostBuckets) return;
		for (const [oldest] of this.#buckets) {
			this.#buckets.delete(oldest);
			return;
		}
	}
}

/** The network of an address: /24 of IPv4 (also when it is written as IPv6), /48 of IPv6. */
export function networkOf(address: string): string {
	if (address.includes('.'))
		return address
			.slice(address.lastIndexOf(':') + 1)
			.split('.')
			.slice(0, 3)
			.join('.');
	const [before = '', after] = address.split('::');
	const groups = before === '' ? [] : before.split(':');
	const missing = after === undefined ? 0 : 8 - groups.length - after.split(':').length;
	return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 3).join(':');
}
