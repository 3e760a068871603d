import fc from 'fast-check';
import { dayAt, numberOf } from '#process/plan/day-number.ts';
import {
	audiences,
	type DaySet,
	type PlanDefinition,
	type PlanRule
} from '#process/plan/definition.ts';

/** Around ends of years and of February, where counting goes wrong if it does. */
const beginnings = [
	'2016-02-20',
	'2016-12-10',
	'2017-02-20',
	'2019-12-20',
	'2024-02-25',
	'2026-07-01'
];

/** Small plans of every sort: up to four steps, up to eight rules, up to fifty days. */
export const anyPlan: fc.Arbitrary<PlanDefinition> = fc
	.record({
		from: fc.constantFrom(...beginnings),
		length: fc.integer({ min: 1, max: 50 }),
		count: fc.integer({ min: 1, max: 4 })
	})
	.chain(({ from, length, count }) => {
		const day = fc
			.integer({ min: 0, max: length - 1 })
			.map((place) => dayAt(numberOf(from) + place));
		const period = fc
			.record({ first: day, last: day, summer: fc.boolean() })
			.map(({ first, last, summer }) => ({
				...{ name: 'Ferien', summer },
				...(first <= last ? { first, last } : { first: last, last: first })
			}));
		const steps = fc.tuple(
			...Array.from({ length: count }, (_, place) =>
				fc
					.record({
						kind: fc.constantFrom('event' as const, 'meeting' as const, 'task' as const),
						audience: fc.constantFrom(...audiences),
						least: fc.integer({ min: 1, max: 5 }),
						more: fc.integer({ min: 0, max: 6 })
					})
					.map(({ least, more, ...rest }) => ({
						...{ id: `s${place}`, key: `s${place}`, track: null, title: `Schritt ${place}` },
						...{ ...rest, lasts: { least, most: least + more } }
					}))
			)
		);
		return fc.record({
			horizon: fc.constant({ from, to: dayAt(numberOf(from) + length - 1) }),
			steps,
			rules: fc
				.array(ruleOn(count, day), { maxLength: 8 })
				.map((rules) => rules.map((rule, place): PlanRule => ({ ...rule, key: `r${place}` }))),
			calendar: fc.record({
				publicHolidays: fc.array(
					day.map((one) => ({ day: one, name: 'Feiertag' })),
					{ maxLength: 3 }
				),
				schoolHolidays: fc.array(period, { maxLength: 2 }),
				unknownSchoolYears: fc.constant([]),
				councilDays: fc.array(day, { maxLength: 5 }),
				feasts: fc.array(period, { maxLength: 1 })
			})
		});
	});

function ruleOn(count: number, day: fc.Arbitrary<string>): fc.Arbitrary<PlanRule> {
	const step = fc.integer({ min: 0, max: count - 1 }).map((place) => `s${place}`);
	const edge = fc.constantFrom('start' as const, 'end' as const);
	const bound = fc.constantFrom('atLeast' as const, 'atMost' as const);
	const allowed: fc.Arbitrary<DaySet> = fc.oneof(
		fc.record({ weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 2 }) }),
		fc.record({
			not: fc.constantFrom(
				...(['publicHolidays', 'schoolHolidays', 'summerHolidays', 'freeDays'] as const)
			)
		}),
		fc.record({ in: fc.constantFrom('summerHolidays' as const, 'councilDays' as const) }),
		fc.record({ on: day }),
		fc.record({ from: day }),
		fc.record({ until: day })
	);
	const key = fc.constant('r');
	return fc.oneof(
		{
			weight: 4,
			arbitrary: fc.record({
				...{ kind: fc.constant('distance' as const), key, step, edge, bound, than: step },
				...{ thanEdge: edge, side: fc.constantFrom('after' as const, 'before' as const) },
				count: fc.integer({ min: 0, max: 9 }),
				unit: fc.constantFrom('days' as const, 'workdays' as const, 'weeks' as const),
				freeDay: fc.constantFrom('stays' as const, 'forward' as const, 'backward' as const)
			})
		},
		fc.record({
			...{ kind: fc.constant('length' as const), key, step, bound },
			days: fc.integer({ min: 1, max: 9 })
		}),
		fc.record({
			...{ kind: fc.constant('days' as const), key, step, allowed },
			edge: fc.constantFrom('start' as const, 'end' as const, 'whole' as const)
		})
	);
}
