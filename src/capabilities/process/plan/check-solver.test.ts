import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan } from '../../../../tests/any-plan.ts';
import { checkPlan } from './check.ts';
import { compile } from './compile.ts';
import { DayTables } from './day-tables.ts';
import { dayAt, numberOf } from './day-number.ts';
import type { PlanDates, PlanDefinition } from './definition.ts';
import type { Finding } from './finding.ts';
import type { Network } from './network.ts';
import { solvePlan } from './solve.ts';

/** Findings that the solver would not allow. */
const breaking = (findings: readonly Finding[]) =>
	findings.filter(
		(finding) =>
			('rule' in finding && finding.rule) || ['outside-plan', 'wrong-year'].includes(finding.code)
	);

describe('a computed plan', () => {
	it('breaks no rule, neither the earliest nor the latest one', () => {
		fc.assert(
			fc.property(anyPlan, (definition) => {
				const solved = solvePlan(definition);
				if (!solved.ok) return;
				for (const edge of ['earliest', 'latest'] as const) {
					const dates = Object.fromEntries(
						Object.entries(solved.steps).map(([id, { start, end }]) => [
							id,
							{ start: start[edge], end: end[edge] }
						])
					);
					expect(breaking(checkPlan({ definition, dates }))).toEqual([]);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('with its steps moved breaks rules exactly where the solver does not allow it', () => {
		fc.assert(
			fc.property(anyPlan, fc.array(fc.nat(60)), fc.nat(), (definition, places, far) => {
				const dates = Object.fromEntries(
					definition.steps.map(({ id }, place) => {
						const first =
							(places[place] ?? 0) - 5 + (place === 0 && far % 7 === 0 ? (far % 900) - 450 : 0);
						const last = first + ((places[place + 4] ?? 3) % 9) - 1;
						const day = (number: number) => dayAt(numberOf(definition.horizon.from) + number);
						return [id, { start: day(first), end: day(last) }];
					})
				);
				const found = breaking(checkPlan({ definition, dates }));
				expect(found.length > 0).toBe(!isAllowed(definition, dates));
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('a proposed day', () => {
	it('keeps all rules of its step while everything else stays, and no nearer one does', () => {
		fc.assert(
			fc.property(anyPlan, fc.array(fc.nat(50)), (definition, places) => {
				const tables = new DayTables(definition.horizon, definition.calendar);
				const dates: PlanDates = Object.fromEntries(
					definition.steps.map(({ id }, place) => {
						const first = Math.min(places[place] ?? 0, tables.length - 1);
						const last = Math.min(first + ((places[place + 4] ?? 0) % 9), tables.length - 1);
						return [id, { start: tables.day(first), end: tables.day(last) }];
					})
				);
				for (const finding of checkPlan({ definition, dates })) {
					if (!('rule' in finding) || !finding.rule) continue;
					const { rule, move } = finding;
					const near = nearestByTrying(definition, dates, rule.step, tables);
					if (move === null) expect(near).toBeUndefined();
					else if (move?.step === rule.step) {
						const distance = Math.abs(
							numberOf(move.start) - numberOf(dates[rule.step]?.start ?? '')
						);
						expect(distance).toBe(near);
						const moved = { ...dates, [move.step]: move };
						expect(nearestByTrying(definition, moved, move.step, tables)).toBe(0);
					} else expect(near).toBeUndefined();
				}
			}),
			{ numRuns: 1000 }
		);
	});
});

/** Whether the network of the solver, and its horizon, would have these days. */
function isAllowed(definition: PlanDefinition, dates: PlanDates): boolean {
	const tables = new DayTables(definition.horizon, definition.calendar);
	const { network } = compile(definition, tables);
	return holds(network, daysOf(definition, dates, tables));
}

function daysOf({ steps }: PlanDefinition, dates: PlanDates, tables: DayTables): number[] {
	return steps.flatMap(({ id }) => {
		const { start = '', end = '' } = dates[id] ?? {};
		return [tables.place(start), tables.place(end)];
	});
}

function holds(network: Network, days: readonly number[]): boolean {
	return (
		days.every((day) => day >= 0 && day < network.days) &&
		network.domains.every(({ point, allowed }) => allowed[days[point] ?? -1] === 1) &&
		network.links.every(({ kind, point, than, shift }) => {
			const [bound, day] = [shift.to[days[than] ?? -1] ?? NaN, days[point] ?? NaN];
			return kind === 'notBefore' ? day >= bound : day <= bound;
		})
	);
}

/** How far a step has to go until it keeps to all rules that concern it, by trying all days. */
function nearestByTrying(
	definition: PlanDefinition,
	dates: PlanDates,
	id: string,
	tables: DayTables
): number | undefined {
	const place = definition.steps.findIndex((one) => one.id === id);
	const { network } = compile(definition, tables);
	const isOwn = (point: number) => point >> 1 === place;
	const own = {
		...network,
		links: network.links.filter(({ point, than }) => isOwn(point) || isOwn(than)),
		domains: network.domains.filter(({ point }) => isOwn(point))
	};
	const days = daysOf(definition, dates, tables);
	const now = days[2 * place] ?? 0;
	let found: number | undefined;
	for (let first = 0; first < tables.length; first++)
		for (let last = first; last < Math.min(tables.length, first + 12); last++) {
			[days[2 * place], days[2 * place + 1]] = [first, last];
			const distance = Math.abs(first - now);
			if ((found === undefined || distance < found) && holds(own, days)) found = distance;
		}
	return found;
}
