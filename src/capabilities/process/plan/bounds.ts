import { allowedByPoint, allowedDays, domainsByPoint, type AllowedDays } from './allowed-days.ts';
import type { Domain, Link, Network } from './network.ts';

/** The earliest day of each point, or the rules by which a point has no day left. */
export type Earliest =
	| { readonly ok: true; readonly days: Int32Array }
	| { readonly ok: false; readonly rules: ReadonlySet<number> };

/** @see Raising */
export function findEarliest(network: Network): Earliest {
	return new Raising(network).run();
}

/**
 * Raises the lower bound of every point until nothing changes. What is reached is itself a plan, and
 * no plan has any point earlier. If a point runs out of days there is no plan; then the reasons of its
 * bound are followed back to the rules that raised it. May run again without some of the rules.
 */
export class Raising {
	readonly #network: Network;
	readonly #arcs: readonly (readonly Arc[])[];
	readonly #domains: ReadonlyMap<number, readonly Domain[]>;
	readonly #allowedByAll: readonly (AllowedDays | undefined)[];

	constructor(network: Network) {
		this.#network = network;
		this.#arcs = arcsOf(network, 'up');
		this.#domains = domainsByPoint(network);
		this.#allowedByAll = allowedByPoint(network);
	}

	/** @param off 1 for each rule that does not hold in this run */
	run(off?: Uint8Array): Earliest {
		const { points, days } = this.#network;
		const allowed = this.#allowed(off);
		const bounds = new Int32Array(points);
		const trail = new Trail(points);
		const queue = new Queue(points);
		for (let point = 0; point < points; point++) {
			const first = allowed[point]?.next(0) ?? 0;
			if (first >= days) return { ok: false, rules: new Set(this.#rulesOn(point, off)) };
			bounds[point] = first;
			trail.begin(point, first > 0);
			queue.add(point);
		}
		for (let from = queue.take(); from !== undefined; from = queue.take()) {
			const at = bounds[from] ?? 0;
			for (const arc of this.#arcs[from] ?? []) {
				if (off?.[arc.rule]) continue;
				const raised = arc.table[at] ?? 0;
				if (raised <= (bounds[arc.to] ?? 0)) continue;
				const day = raised < days ? (allowed[arc.to]?.next(raised) ?? raised) : days;
				trail.raise(arc.to, arc.rule, from, day > raised || day >= days);
				if (day >= days) return { ok: false, rules: this.#explain(trail, arc.to, off) };
				bounds[arc.to] = day;
				queue.add(arc.to);
			}
		}
		return { ok: true, days: bounds };
	}

	#allowed(off: Uint8Array | undefined): readonly (AllowedDays | undefined)[] {
		if (!off) return this.#allowedByAll;
		const allowed = this.#allowedByAll.slice();
		for (const [point, domains] of this.#domains) {
			if (!domains.some(({ rule }) => off[rule])) continue;
			const on = domains.filter(({ rule }) => !off[rule]);
			allowed[point] = on.length > 0 ? allowedDays(on.map((one) => one.allowed)) : undefined;
		}
		return allowed;
	}

	/** The rules by which the last bound of a point was raised, and those of the days that were in the way. */
	#explain(trail: Trail, point: number, off: Uint8Array | undefined): ReadonlySet<number> {
		const { rules, byDays } = trail.reasons(point);
		for (const at of byDays) for (const rule of this.#rulesOn(at, off)) rules.add(rule);
		return rules;
	}

	#rulesOn(point: number, off: Uint8Array | undefined): readonly number[] {
		const rules = (this.#domains.get(point) ?? []).map(({ rule }) => rule);
		return off ? rules.filter((rule) => !off[rule]) : rules;
	}
}

/** The latest day of each point; call it only where there is a plan. */
export function findLatest(network: Network): Int32Array {
	const arcs = arcsOf(network, 'down');
	const allowed = allowedByPoint(network);
	const bounds = new Int32Array(network.points);
	const queue = new Queue(network.points);
	// Plans are written down in the order of time: from the end on, most bounds are lowered just once.
	for (let point = network.points - 1; point >= 0; point--) {
		bounds[point] = allowed[point]?.previous(network.days - 1) ?? network.days - 1;
		queue.add(point);
	}
	for (let from = queue.take(); from !== undefined; from = queue.take()) {
		const at = bounds[from] ?? 0;
		for (const arc of arcs[from] ?? []) {
			const lowered = arc.table[at] ?? 0;
			if (lowered >= (bounds[arc.to] ?? 0)) continue;
			const day = allowed[arc.to]?.previous(lowered) ?? lowered;
			if (day < 0) throw new Error('There is no plan: ask for the earliest one first.');
			bounds[arc.to] = day;
			queue.add(arc.to);
		}
	}
	return bounds;
}

export type Arc = { readonly to: number; readonly table: Int32Array; readonly rule: number };

/** Which bounds move when that of a point has moved. */
export function arcsOf(network: Network, direction: 'up' | 'down'): readonly (readonly Arc[])[] {
	const arcs: Arc[][] = Array.from({ length: network.points }, () => []);
	for (const link of network.links) {
		const forward = (link.kind === 'notBefore') === (direction === 'up');
		const [from, to] = forward ? [link.than, link.point] : [link.point, link.than];
		arcs[from]?.push({ to, table: tableOf(link, direction), rule: link.rule });
	}
	return arcs;
}

function tableOf({ kind, shift }: Link, direction: 'up' | 'down'): Int32Array {
	if (direction === 'up') return kind === 'notBefore' ? shift.to : shift.earliestFor;
	return kind === 'notBefore' ? shift.latestFor : shift.to;
}

/** Remembers why each bound was raised, so that the way back to the rules can be walked. */
class Trail {
	/** Per change: the rule (−1 at the beginning), the change it came from, the point, and whether its days mattered. */
	readonly #rule: number[] = [];
	readonly #cause: number[] = [];
	readonly #point: number[] = [];
	readonly #byDays: boolean[] = [];
	readonly #last: Int32Array;

	constructor(points: number) {
		this.#last = new Int32Array(points).fill(-1);
	}

	begin(point: number, byDays: boolean): void {
		this.#note(point, -1, -1, byDays);
	}

	raise(point: number, rule: number, from: number, byDays: boolean): void {
		this.#note(point, rule, this.#last[from] ?? -1, byDays);
	}

	/** The rules by which the last bound of a point was raised, back to the beginning, and where days mattered. */
	reasons(point: number): { rules: Set<number>; byDays: ReadonlySet<number> } {
		const rules = new Set<number>();
		const byDays = new Set<number>();
		for (let change = this.#last[point] ?? -1; change >= 0; change = this.#cause[change] ?? -1) {
			const rule = this.#rule[change] ?? -1;
			if (rule >= 0) rules.add(rule);
			if (this.#byDays[change]) byDays.add(this.#point[change] ?? -1);
		}
		return { rules, byDays };
	}

	#note(point: number, rule: number, cause: number, byDays: boolean): void {
		this.#last[point] = this.#rule.length;
		this.#rule.push(rule);
		this.#cause.push(cause);
		this.#point.push(point);
		this.#byDays.push(byDays);
	}
}

/** First in, first out; a point waits in it at most once. */
class Queue {
	readonly #waiting: Int32Array;
	readonly #isIn: Uint8Array;
	#first = 0;
	#count = 0;

	constructor(points: number) {
		this.#waiting = new Int32Array(Math.max(1, points));
		this.#isIn = new Uint8Array(points);
	}

	add(point: number): void {
		if (this.#isIn[point]) return;
		this.#isIn[point] = 1;
		this.#waiting[(this.#first + this.#count++) % this.#waiting.length] = point;
	}

	take(): number | undefined {
		if (this.#count === 0) return undefined;
		const point = this.#waiting[this.#first] ?? 0;
		this.#first = (this.#first + 1) % this.#waiting.length;
		this.#count--;
		this.#isIn[point] = 0;
		return point;
	}
}
