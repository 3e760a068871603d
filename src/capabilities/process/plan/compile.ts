import type { DayTables } from './day-tables.ts';
import type { DayRule, DistanceRule, LengthRule, PlanDefinition, PlanRule } from './definition.ts';
import type { Domain, Link, Network } from './network.ts';

export type Compiled = {
	readonly network: Network;
	/** The rules in the order in which the network counts them. */
	readonly rules: readonly PlanRule[];
	/** The points of a step's first and last day. */
	point(step: string, edge: 'start' | 'end'): number;
};

/** Turns a definition into points, links and domains: two points for each step. */
export function compile(definition: PlanDefinition, tables: DayTables): Compiled {
	const places = new Map(definition.steps.map(({ id }, place) => [id, place]));
	const point = (step: string, edge: 'start' | 'end') => {
		const place = places.get(step);
		if (place === undefined) throw new Error(`No step "${step}" in this plan.`);
		return 2 * place + (edge === 'end' ? 1 : 0);
	};
	const rules = rulesOf(definition);
	const links: Link[] = [];
	const domains: Domain[] = [];
	for (const [rule, given] of rules.entries()) {
		if (given.kind === 'length') links.push(linkLength(given, rule));
		else if (given.kind === 'distance') links.push(linkDistance(given, rule));
		else bindDays(given, rule);
	}
	const network: Network = {
		...{ days: tables.length, points: 2 * definition.steps.length, rules: rules.length },
		...{ links, domains }
	};
	return { network, rules, point };

	function linkLength({ step, bound, days }: LengthRule, rule: number): Link {
		const kind = bound === 'atLeast' ? 'notBefore' : 'notAfter';
		const shift = tables.shift(days - 1, 'days', 'stays');
		return { rule, kind, point: point(step, 'end'), than: point(step, 'start'), shift };
	}

	function linkDistance(given: DistanceRule, rule: number): Link {
		const sign = given.side === 'after' ? 1 : -1;
		const later = (given.bound === 'atLeast') === (given.side === 'after');
		return {
			...{ rule, kind: later ? 'notBefore' : 'notAfter' },
			point: point(given.step, given.edge),
			than: point(given.than, given.thanEdge),
			shift: tables.shift(sign * given.count, given.unit, given.freeDay)
		};
	}

	function bindDays({ step, edge, allowed }: DayRule, rule: number): void {
		const table = tables.allowed(allowed);
		const edges = edge === 'whole' ? (['start', 'end'] as const) : [edge];
		for (const one of edges) domains.push({ rule, point: point(step, one), allowed: table });
		if (edge !== 'whole') return;
		const [first, last] = [point(step, 'start'), point(step, 'end')];
		links.push({ rule, kind: 'notAfter', point: last, than: first, shift: tables.runOf(allowed) });
	}
}

/** All rules of a plan: how long its steps last, and those that are written down. */
export function rulesOf(definition: PlanDefinition): readonly PlanRule[] {
	return [...lengthsOf(definition), ...definition.rules];
}

/** What the definition of a step says about its length, as rules that can be named. */
function lengthsOf({ steps }: PlanDefinition): readonly LengthRule[] {
	return steps.flatMap(({ id, lasts }) => [
		{ kind: 'length', key: `${id}/least`, step: id, bound: 'atLeast', days: lasts.least },
		{ kind: 'length', key: `${id}/most`, step: id, bound: 'atMost', days: lasts.most }
	]);
}
