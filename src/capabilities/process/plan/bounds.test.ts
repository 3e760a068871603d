import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEarliest, findLatest } from './bounds.ts';
import { minimalConflict } from './conflict.ts';
import { Narrowing } from './narrow.ts';
import type { Network } from './network.ts';
import { makeShift } from './shift.ts';

/** Small enough that every plan can be tried: up to four points on up to seven days. */
const networks: fc.Arbitrary<Network> = fc
	.record({ days: fc.integer({ min: 1, max: 7 }), points: fc.integer({ min: 1, max: 4 }) })
	.chain(({ days, points }) => {
		const point = fc.integer({ min: 0, max: points - 1 });
		const link = fc
			.record({
				kind: fc.constantFrom('notBefore' as const, 'notAfter' as const),
				point,
				than: point,
				leads: fc.array(fc.integer({ min: -2, max: days + 1 }), {
					minLength: days,
					maxLength: days
				})
			})
			.map(({ leads, ...rest }) => {
				const rising = leads.toSorted((a, b) => a - b);
				return { ...rest, shift: makeShift(days, (day) => rising[day] ?? 0) };
			});
		const domain = fc.record({
			point,
			allowed: fc
				.array(fc.integer({ min: 0, max: 3 }), { minLength: days, maxLength: days })
				.map((marks) => Uint8Array.from(marks, (mark) => Math.min(mark, 1)))
		});
		return fc
			.record({
				links: fc.array(link, { maxLength: 6 }),
				domains: fc.array(domain, { maxLength: 3 })
			})
			.map(({ links, domains }) => ({
				...{ days, points, rules: links.length + domains.length },
				links: links.map((one, rule) => ({ ...one, rule })),
				domains: domains.map((one, place) => ({ ...one, rule: links.length + place }))
			}));
	});

describe('the earliest and the latest plan', () => {
	it('bound every plan there is, and are plans themselves', () => {
		fc.assert(
			fc.property(networks, (network) => {
				const plans = allPlans(network);
				const earliest = findEarliest(network);
				expect(earliest.ok).toBe(plans.length > 0);
				if (!earliest.ok) return;
				expect([...earliest.days]).toEqual(edge(plans, Math.min));
				expect([...findLatest(network)]).toEqual(edge(plans, Math.max));
				expect(holds(network, [...earliest.days])).toBe(true);
				expect(holds(network, [...findLatest(network)])).toBe(true);
			}),
			{ numRuns: 2000 }
		);
	});

	it('move only inwards when a rule is added', () => {
		fc.assert(
			fc.property(networks, fc.nat(), (network, which) => {
				if (network.rules === 0) return;
				const fewer = without(network, which % network.rules);
				const all = findEarliest(network);
				if (!all.ok) return;
				const before = findEarliest(fewer);
				if (!before.ok) throw new Error('A rule less cannot make it impossible.');
				const [late, lateBefore] = [findLatest(network), findLatest(fewer)];
				for (let point = 0; point < network.points; point++) {
					expect(before.days[point]).toBeLessThanOrEqual(all.days[point] ?? 0);
					expect(lateBefore[point]).toBeGreaterThanOrEqual(late[point] ?? 0);
				}
			})
		);
	});
});

describe('setting one point after the other', () => {
	it('works for a day if and only if there is a plan with it', () => {
		fc.assert(
			fc.property(
				networks,
				fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
				(network, wishes) => {
					let plans = allPlans(network);
					if (plans.length === 0) return;
					const days = new Narrowing(network);
					for (const [some, other] of wishes) {
						const [point, day] = [some % network.points, other % network.days];
						const left = plans.filter((plan) => plan[point] === day);
						expect(days.set(point, day)).toBe(left.length > 0);
						if (left.length > 0) plans = left;
						const points = Array.from({ length: network.points }, (_, place) => place);
						expect(points.map((one) => days.earliest(one))).toEqual(edge(plans, Math.min));
						expect(points.map((one) => days.latest(one))).toEqual(edge(plans, Math.max));
					}
				}
			),
			{ numRuns: 1000 }
		);
	});
});

describe('a conflict', () => {
	it('is impossible, and possible without any one of its rules', () => {
		fc.assert(
			fc.property(networks, (network) => {
				const outcome = findEarliest(network);
				if (outcome.ok) return;
				const conflict = minimalConflict(network, outcome.rules);
				expect(allPlans(only(network, conflict))).toEqual([]);
				for (const rule of conflict) {
					const others = new Set(conflict);
					others.delete(rule);
					expect(allPlans(only(network, others)).length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('of two steps that each want to be after the other is just these two rules', () => {
		const shift = makeShift(500, (day) => day + 1);
		const link = { kind: 'notBefore' as const, shift };
		const links = [
			{ ...link, rule: 0, point: 1, than: 0 },
			{ ...link, rule: 1, point: 2, than: 1 },
			{ ...link, rule: 2, point: 1, than: 2 }
		];
		const network = { days: 500, points: 3, rules: 3, links, domains: [] };
		const outcome = findEarliest(network);
		if (outcome.ok) throw new Error('There is no such plan.');
		expect([...minimalConflict(network, outcome.rules)].sort()).toEqual([1, 2]);
	});
});

function allPlans(network: Network): number[][] {
	let plans: number[][] = [[]];
	for (let point = 0; point < network.points; point++)
		plans = plans.flatMap((plan) =>
			Array.from({ length: network.days }, (_, day) => [...plan, day])
		);
	return plans.filter((plan) => holds(network, plan));
}

function holds({ days, links, domains }: Network, plan: readonly number[]): boolean {
	return (
		domains.every(({ point, allowed }) => allowed[plan[point] ?? -1] === 1) &&
		links.every(({ kind, point, than, shift }) => {
			const bound = shift.to[plan[than] ?? -1] ?? days;
			const day = plan[point] ?? -1;
			return kind === 'notBefore' ? day >= bound : day <= bound;
		})
	);
}

function edge(plans: readonly number[][], choose: (...days: number[]) => number): number[] {
	return (plans[0] ?? []).map((_, point) => choose(...plans.map((plan) => plan[point] ?? 0)));
}

function only(network: Network, rules: ReadonlySet<number>): Network {
	return {
		...network,
		links: network.links.filter(({ rule }) => rules.has(rule)),
		domains: network.domains.filter(({ rule }) => rules.has(rule))
	};
}

function without(network: Network, rule: number): Network {
	const others = new Set(Array.from({ length: network.rules }, (_, place) => place));
	others.delete(rule);
	return only(network, others);
}
