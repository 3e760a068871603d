/**
 * How fast letters go to one provider: a whole minute's allowance at once, then evenly. Large providers
 * take a hundred letters in a second for spam. Other domains never wait for a full one.
 */
export class Pace {
	readonly #perMinute: number;
	readonly #left = new Map<string, { tokens: number; at: number }>();

	/** @param perMinute letters per minute and domain; 0 for no limit */
	constructor(perMinute: number) {
		this.#perMinute = perMinute;
	}

	/** Takes the right to send one letter to a domain, if there is one. Times are in milliseconds. */
	take(domain: string, now: number): boolean {
		if (this.#perMinute === 0) return true;
		const tokens = this.#tokens(domain, now);
		if (tokens < 1) return false;
		this.#left.set(domain, { tokens: tokens - 1, at: now });
		return true;
	}

	/** Domains that take nothing now. */
	full(now: number): string[] {
		const full: string[] = [];
		for (const domain of [...this.#left.keys()]) {
			const tokens = this.#tokens(domain, now);
			if (tokens < 1) full.push(domain);
			else if (tokens >= this.#perMinute) this.#left.delete(domain);
		}
		return full;
	}

	#tokens(domain: string, now: number): number {
		const known = this.#left.get(domain);
		if (!known) return this.#perMinute;
		const gained = (Math.max(0, now - known.at) / 60_000) * this.#perMinute;
		return Math.min(this.#perMinute, known.tokens + gained);
	}
}

export function domainOf(address: string): string {
	return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
