import { allowedByPoint, type AllowedDays } from './allowed-days.ts';
import { arcsOf, findEarliest, findLatest, type Arc } from './bounds.ts';
import type { Network } from './network.ts';

/** The days that are left to each point while one after the other is set. */
export class Narrowing {
	readonly #up: readonly (readonly Arc[])[];
	readonly #down: readonly (readonly Arc[])[];
	readonly #allowed: readonly (AllowedDays | undefined)[];
	#earliest: Int32Array;
	#latest: Int32Array;

	/** Call it only where there is a plan. */
	constructor(network: Network) {
		const earliest = findEarliest(network);
		if (!earliest.ok) throw new Error('There is no plan.');
		this.#up = arcsOf(network, 'up');
		this.#down = arcsOf(network, 'down');
		this.#allowed = allowedByPoint(network);
		this.#earliest = earliest.days;
		this.#latest = findLatest(network);
	}

	earliest(point: number): number {
		return this.#earliest[point] ?? 0;
	}

	latest(point: number): number {
		return this.#latest[point] ?? 0;
	}

	isAllowed(point: number, day: number): boolean {
		return this.#allowed[point] === undefined || this.#allowed[point].next(day) === day;
	}

	/**
	 * Sets a point to a day, if there is a plan with it. Nothing changes if there is none. (The
	 * solutions are closed under the earlier of two, so the earliest one with the point at or after
	 * this day has it on this day, if any has.)
	 */
	set(point: number, day: number): boolean {
		const bounds = this.#boundsWith(point, day);
		if (!bounds) return false;
		this.#earliest = bounds.earliest;
		this.#latest = bounds.latest;
		return true;
	}

	/** Is there a plan with the point on this day? Nothing changes. */
	allows(point: number, day: number): boolean {
		return this.#boundsWith(point, day) !== undefined;
	}

	#boundsWith(
		point: number,
		day: number
	): { earliest: Int32Array; latest: Int32Array } | undefined {
		if (day < this.earliest(point) || day > this.latest(point)) return undefined;
		if (!this.isAllowed(point, day)) return undefined;
		const earliest = this.#earliest.slice();
		const latest = this.#latest.slice();
		earliest[point] = day;
		latest[point] = day;
		if (!this.#spread(point, earliest, latest, 'up')) return undefined;
		if (!this.#spread(point, earliest, latest, 'down')) return undefined;
		return { earliest, latest };
	}

	#spread(
		begin: number,
		earliest: Int32Array,
		latest: Int32Array,
		direction: 'up' | 'down'
	): boolean {
		const isUp = direction === 'up';
		const [moved, arcs] = isUp ? [earliest, this.#up] : [latest, this.#down];
		const waiting = [begin];
		for (let from = waiting.shift(); from !== undefined; from = waiting.shift())
			for (const { to, table } of arcs[from] ?? []) {
				const bound = table[moved[from] ?? 0] ?? 0;
				const known = moved[to] ?? 0;
				if (isUp ? bound <= known : bound >= known) continue;
				const allowed = this.#allowed[to];
				const day = (isUp ? allowed?.next(bound) : allowed?.previous(bound)) ?? bound;
				if (isUp ? day > (latest[to] ?? 0) : day < (earliest[to] ?? 0)) return false;
				moved[to] = day;
				waiting.push(to);
			}
		return true;
	}
}
