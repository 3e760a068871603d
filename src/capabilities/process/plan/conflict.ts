import { findEarliest } from './bounds.ts';
import type { Network } from './network.ts';

/**
 * A minimal set of rules that contradict one another: without any single one of them there is a plan
 * for the others. Begins with the rules that emptied a point and takes away one after the other; what
 * stays impossible without it is explained anew, which often drops many at once.
 */
export function minimalConflict(network: Network, rules: ReadonlySet<number>): ReadonlySet<number> {
	const indexed = indexRules(network, rules);
	let conflict = rules;
	const needed = new Set<number>();
	for (;;) {
		const candidate = [...conflict].find((rule) => !needed.has(rule));
		if (candidate === undefined) return conflict;
		const others = new Set(conflict);
		others.delete(candidate);
		const outcome = findEarliest(restrict(network, indexed, others));
		if (outcome.ok) needed.add(candidate);
		else conflict = outcome.rules;
	}
}

type Indexed = {
	readonly links: ReadonlyMap<number, Network['links'][number][]>;
	readonly domains: ReadonlyMap<number, Network['domains'][number][]>;
};

function indexRules(network: Network, rules: ReadonlySet<number>): Indexed {
	const links = new Map<number, Network['links'][number][]>();
	const domains = new Map<number, Network['domains'][number][]>();
	for (const rule of rules) {
		links.set(rule, []);
		domains.set(rule, []);
	}
	for (const link of network.links) links.get(link.rule)?.push(link);
	for (const domain of network.domains) domains.get(domain.rule)?.push(domain);
	return { links, domains };
}

/** The network of some rules only, with the points that they speak of. */
function restrict(network: Network, indexed: Indexed, rules: ReadonlySet<number>): Network {
	const places = new Map<number, number>();
	const place = (point: number) => {
		const known = places.get(point) ?? places.size;
		places.set(point, known);
		return known;
	};
	const chosen = [...rules];
	const links = chosen
		.flatMap((rule) => indexed.links.get(rule) ?? [])
		.map((link) => ({ ...link, point: place(link.point), than: place(link.than) }));
	const domains = chosen
		.flatMap((rule) => indexed.domains.get(rule) ?? [])
		.map((domain) => ({ ...domain, point: place(domain.point) }));
	return { days: network.days, rules: network.rules, points: places.size, links, domains };
}
