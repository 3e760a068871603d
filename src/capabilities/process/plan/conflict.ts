import { Raising } from './bounds.ts';
import type { Network } from './network.ts';

/**
 * A minimal set of rules that contradict one another: without any single one of them there is a plan
 * for the others. Begins with the rules that emptied a point and takes away one after the other; what
 * stays impossible without it is explained anew, which often drops many at once.
 */
export function minimalConflict(network: Network, rules: ReadonlySet<number>): ReadonlySet<number> {
	const raising = new Raising(restrict(network, rules));
	const off = new Uint8Array(network.rules);
	let conflict = rules;
	for (const candidate of rules) {
		if (off[candidate]) continue;
		off[candidate] = 1;
		const outcome = raising.run(off);
		if (outcome.ok) off[candidate] = 0;
		else {
			for (const rule of conflict) if (!outcome.rules.has(rule)) off[rule] = 1;
			conflict = outcome.rules;
		}
	}
	return conflict;
}

/** The network of some rules only, with the points that they speak of in the order that they had. */
function restrict(network: Network, rules: ReadonlySet<number>): Network {
	const links = network.links.filter(({ rule }) => rules.has(rule));
	const domains = network.domains.filter(({ rule }) => rules.has(rule));
	const spoken = new Uint8Array(network.points);
	for (const { point, than } of links) spoken[point] = spoken[than] = 1;
	for (const { point } of domains) spoken[point] = 1;
	const places = new Int32Array(network.points);
	let points = 0;
	for (let point = 0; point < network.points; point++) if (spoken[point]) places[point] = points++;
	const place = (point: number) => places[point] ?? 0;
	return {
		...{ days: network.days, rules: network.rules, points },
		links: links.map((link) => ({ ...link, point: place(link.point), than: place(link.than) })),
		domains: domains.map((domain) => ({ ...domain, point: place(domain.point) }))
	};
}
