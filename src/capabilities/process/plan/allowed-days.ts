import type { Domain, Network } from './network.ts';

/** The days that are left to a point, with the next one and the previous one at hand. */
export type AllowedDays = {
	/** The day itself or the next allowed one; the length of the horizon if there is none. */
	next(day: number): number;
	/** The day itself or the last allowed one before; −1 if there is none. */
	previous(day: number): number;
};

/** What all of them allow. Most points share their domains, so the tables are made once for each set. */
export function allowedDays(domains: readonly Uint8Array[]): AllowedDays {
	let node: Node = root;
	for (const domain of domains) {
		let further = node.further.get(domain);
		if (!further) node.further.set(domain, (further = { further: new WeakMap(), days: undefined }));
		node = further;
	}
	return (node.days ??= tablesOf(domains));
}

/** What is left to each point; nothing where no rule speaks of its days. */
export function allowedByPoint(network: Network): readonly (AllowedDays | undefined)[] {
	const allowed: (AllowedDays | undefined)[] = Array.from({ length: network.points });
	for (const [point, domains] of domainsByPoint(network))
		allowed[point] = allowedDays(domains.map(({ allowed: days }) => days));
	return allowed;
}

export function domainsByPoint(network: Network): ReadonlyMap<number, readonly Domain[]> {
	const perPoint = new Map<number, Domain[]>();
	for (const domain of network.domains) {
		const known = perPoint.get(domain.point);
		if (known) known.push(domain);
		else perPoint.set(domain.point, [domain]);
	}
	return perPoint;
}

type Node = {
	readonly further: WeakMap<Uint8Array, Node>;
	days: AllowedDays | undefined;
};
const root: Node = { further: new WeakMap(), days: undefined };

function tablesOf(domains: readonly Uint8Array[]): AllowedDays {
	const length = domains[0]?.length ?? 0;
	const next = new Int32Array(length + 1).fill(length);
	const previous = new Int32Array(length).fill(-1);
	const isAllowed = (day: number) => domains.every((domain) => domain[day] === 1);
	for (let day = length - 1; day >= 0; day--)
		next[day] = isAllowed(day) ? day : (next[day + 1] ?? length);
	for (let day = 0; day < length; day++)
		previous[day] = isAllowed(day) ? day : day > 0 ? (previous[day - 1] ?? -1) : -1;
	return {
		next: (day) => next[Math.max(0, day)] ?? length,
		previous: (day) => (day < 0 ? -1 : (previous[Math.min(day, length - 1)] ?? -1))
	};
}
