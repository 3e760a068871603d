/** Tokens refill evenly; a burst may use all of them at once. */
type Bucket = { tokens: number; at: number };

const perAddress = { burst: 30, perMinute: 15 };
const perNetwork = { burst: 200, perMinute: 100 };
const mostBuckets = 50_000;

/**
 * How often one address, and its whole network, may post. Generous enough for a town hall or a school
 * behind one address, tight enough that one program cannot fill the inbox.
 */
export class RateLimit {
	readonly #buckets = new Map<string, Bucket>();

	/** @param seconds a clock that only goes forward */
	allows(address: string, seconds: number): boolean {
		if (this.#buckets.size > mostBuckets) this.#buckets.clear();
		const own = this.#take(`a:${address}`, perAddress, seconds);
		const network = this.#take(`n:${networkOf(address)}`, perNetwork, seconds);
		return own && network;
	}

	#take(key: string, rate: { burst: number; perMinute: number }, seconds: number): boolean {
		const bucket = this.#buckets.get(key) ?? { tokens: rate.burst, at: seconds };
		const refilled = bucket.tokens + ((seconds - bucket.at) * rate.perMinute) / 60;
		bucket.tokens = Math.min(rate.burst, refilled);
		bucket.at = seconds;
		this.#buckets.set(key, bucket);
		if (bucket.tokens < 1) return false;
		bucket.tokens -= 1;
		return true;
	}
}

/** The network of an address: /24 of IPv4, /48 of IPv6. */
export function networkOf(address: string): string {
	if (address.includes('.')) return address.split('.').slice(0, 3).join('.');
	return address.split(':').slice(0, 3).join(':');
}
