import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/dates.ts';
import { compile } from './compile.ts';
import { DayTables } from './day-tables.ts';
import type { PlanDates, PlanDefinition, PlanRule, PlanStep } from './definition.ts';
import { brokenRules, placesOf } from './kept-rules.ts';
import { moveStep } from './move-step.ts';
import { solvePlan } from './solve.ts';
import type { Standing } from './standing.ts';

const monday = '2027-03-01';
const calendar = {
	...{ schoolHolidays: [], unknownSchoolYears: [], councilDays: [], feasts: [] },
	publicHolidays: [{ day: '2027-03-26', name: 'Karfreitag' }]
};
const step = (id: string, most = 1): PlanStep => ({
	...{ id, key: id, track: null, title: id, kind: 'meeting', audience: 'group' },
	lasts: { least: 1, most }
});
const after = (step: string, than: string, count: number, bound: 'atLeast' | 'atMost') =>
	({
		...{ kind: 'distance', key: `${step} ${bound} ${than}`, step, than, bound, count },
		...{ edge: 'start', unit: 'days', side: 'after', thanEdge: 'end', freeDay: 'stays' }
	}) as const satisfies PlanRule;
const workday = (step: string) =>
	({
		...{ kind: 'days', key: `${step} workday`, step, edge: 'whole' },
		allowed: { not: 'freeDays' }
	}) as const satisfies PlanRule;
const on = (start: string, end = start) => ({ start, end });

/** Meeting, invitation to the next one at most three days later, the next one a week after that. */
const definition: PlanDefinition = {
	horizon: { from: monday, to: '2027-05-31' },
	steps: [step('first'), step('invitation'), step('second'), step('report')],
	rules: [
		after('invitation', 'first', 1, 'atLeast'),
		after('invitation', 'first', 3, 'atMost'),
		after('second', 'invitation', 7, 'atLeast'),
		workday('first'),
		workday('second')
	],
	calendar
};
const present: PlanDates = {
	first: on('2027-03-02'),
	invitation: on('2027-03-04'),
	second: on('2027-03-16'),
	report: on('2027-04-20')
};
const free = {};
const move = (
	step: string,
	start: string,
	standing: Record<string, Standing> = free,
	end = start
) => moveStep(definition, present, standing, { step, start, end }, monday);

describe('a step that moves', () => {
	it('moves nothing else while all rules hold', () => {
		const outcome = move('first', '2027-03-01');
		expect(outcome).toMatchObject({ ok: true, consequences: [{ step: 'first', because: [] }] });
	});

	it('pushes others as little as possible, each with the rules that push it', () => {
		const outcome = move('first', '2027-03-11');
		if (!outcome.ok) throw new Error('This can be done.');
		expect(outcome.consequences.map(({ step, to }) => `${step} ${to.start}`)).toEqual([
			'first 2027-03-11',
			'invitation 2027-03-12',
			'second 2027-03-19'
		]);
		expect(outcome.consequences.map(({ because }) => because.map(({ key }) => key))).toEqual([
			[],
			['invitation atLeast first'],
			['second atLeast invitation']
		]);
		expect(outcome.dates['report']).toEqual(present['report']);
	});

	it('tells the free days too that keep another from a nearer day', () => {
		const outcome = move('first', '2027-03-18');
		if (!outcome.ok) throw new Error('This can be done.');
		const second = outcome.consequences.find(({ step }) => step === 'second');
		expect(second?.to.start).toBe('2027-03-29');
		expect(second?.because.map(({ key }) => key)).toContain('second workday');
	});

	it('draws others after it when it moves earlier', () => {
		const outcome = moveStep(
			definition,
			{
				...present,
				first: on('2027-03-09'),
				invitation: on('2027-03-12'),
				second: on('2027-03-22')
			},
			free,
			{ step: 'second', ...on('2027-03-15') },
			monday
		);
		expect(outcome).toMatchObject({
			ok: true,
			dates: { invitation: on('2027-03-08'), first: on('2027-03-05') }
		});
	});

	it('does not push what is announced, and says what stands in the way', () => {
		const outcome = move('first', '2027-03-11', { second: 'announced' });
		if (outcome.ok) throw new Error('The second one is announced.');
		expect(outcome.obstacles.map(({ kind }) => kind).sort()).toEqual([
			...['announced', 'rule', 'rule', 'wanted']
		]);
	});

	it('may be announced itself', () => {
		expect(move('report', '2027-04-21', { report: 'announced' })).toMatchObject({ ok: true });
	});

	it('stays where it is when it is over', () => {
		expect(move('first', '2027-03-11', { first: 'over' })).toMatchObject({
			obstacles: [{ kind: 'over', step: 'first' }]
		});
	});

	it('keeps its beginning when it has begun', () => {
		const running = { first: 'running' } as const;
		expect(move('first', '2027-03-03', running)).toMatchObject({ ok: false });
	});

	it('does not move into the past, onto a free day, or out of reach', () => {
		const later = moveStep(
			...([
				definition,
				present,
				free,
				{ step: 'second', ...on('2027-03-12') },
				'2027-03-15'
			] as const)
		);
		expect(later).toMatchObject({ ok: false });
		expect(move('second', '2027-03-20')).toMatchObject({
			obstacles: expect.arrayContaining([{ kind: 'rule', rule: workday('second') }])
		});
		expect(move('second', '9999-12-31')).toMatchObject({ obstacles: [{ kind: 'outside' }] });
		expect(move('second', '2027-03-19', free, '2027-03-18')).toMatchObject({
			obstacles: [{ kind: 'outside' }]
		});
	});

	it('leaves alone what broke a rule before, and says so', () => {
		const crooked = { ...present, invitation: on('2027-03-09'), second: on('2027-03-20') };
		const outcome = moveStep(
			...([definition, crooked, free, { step: 'report', ...on('2027-04-22') }, monday] as const)
		);
		if (!outcome.ok) throw new Error('This can be done.');
		expect(outcome.consequences.map(({ step }) => step)).toEqual(['report']);
		expect(outcome.stillBroken.map(({ key }) => key)).toEqual([
			...['invitation atMost first', 'second workday']
		]);
	});

	it('that had no date yet takes its place among the others', () => {
		const { second: _, ...others } = present;
		const outcome = moveStep(
			...([definition, others, free, { step: 'second', ...on('2027-03-10') }, monday] as const)
		);
		expect(outcome).toMatchObject({
			consequences: [
				{ step: 'second', from: null },
				{ step: 'invitation', to: on('2027-03-03') }
			]
		});
	});
});

/** Plans of five steps with rules that always leave room, and a wanted move of one of them. */
const cases = fc
	.record({
		rules: fc.array(
			fc.record({
				step: fc.nat(4),
				than: fc.nat(4),
				count: fc.integer({ min: 0, max: 9 }),
				bound: fc.constantFrom('atLeast' as const, 'atMost' as const)
			}),
			{ maxLength: 7 }
		),
		workdays: fc.subarray([0, 1, 2, 3, 4]),
		lasts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 5, maxLength: 5 }),
		standing: fc.array(fc.constantFrom<Standing>('free', 'free', 'announced'), {
			...{ minLength: 5, maxLength: 5 }
		}),
		pull: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
		...{ moved: fc.nat(4), by: fc.integer({ min: -12, max: 12 }), longer: fc.nat(3) }
	})
	.map((given) => {
		const ids = ['a', 'b', 'c', 'd', 'e'];
		const name = (place: number) => ids[place] ?? 'a';
		const made: PlanDefinition = {
			horizon: { from: monday, to: '2027-04-30' },
			steps: ids.map((id, place) => step(id, given.lasts[place])),
			rules: [
				...given.rules.map((rule, place) => ({
					...after(name(rule.step), name(rule.than), rule.count, rule.bound),
					key: `rule ${place}`
				})),
				...given.workdays.map((place) => workday(name(place)))
			],
			calendar
		};
		const standing = Object.fromEntries(
			ids.map((id, place) => [id, given.standing[place] ?? 'free'])
		);
		return { made, ids, standing, moved: name(given.moved), by: given.by, longer: given.longer };
	});

const breaks = (made: PlanDefinition, dates: PlanDates) => {
	const tables = new DayTables(made.horizon, made.calendar);
	const compiled = compile(made, tables);
	return brokenRules(compiled.network, placesOf(compiled, made.steps, dates, tables));
};

describe('every move', () => {
	it('keeps all rules, moves nothing that stands, and leaves each step as near as any plan does', () => {
		fc.assert(
			fc.property(cases, fc.boolean(), ({ made, ids, standing, moved, by, longer }, early) => {
				const solved = solvePlan(made);
				fc.pre(solved.ok);
				const dates: PlanDates = Object.fromEntries(
					Object.entries(solved.steps).map(([id, { start, end }]) => [
						id,
						early ? on(start.earliest, end.earliest) : on(start.latest, end.latest)
					])
				);
				const start = addDays(dates[moved]?.start ?? '', by);
				const end = addDays(dates[moved]?.end ?? '', by + longer);
				fc.pre(start >= monday && end <= '2027-04-30' && start <= end);
				const outcome = moveStep(made, dates, standing, { step: moved, start, end }, monday);
				const wanted: PlanRule[] = (['start', 'end'] as const).map((edge) => ({
					...{ kind: 'days', key: `wanted ${edge}`, step: moved, edge },
					allowed: { on: edge === 'start' ? start : end }
				}));
				const stands: PlanRule[] = ids.flatMap((id) =>
					id !== moved && standing[id] === 'announced'
						? (['start', 'end'] as const).map((edge) => ({
								...{ kind: 'days' as const, key: `${id} stands ${edge}`, step: id, edge },
								allowed: { on: dates[id]?.[edge] ?? '' }
							}))
						: []
				);
				const with_ = solvePlan({ ...made, rules: [...made.rules, ...wanted, ...stands] });
				expect(outcome.ok).toBe(with_.ok);
				if (!outcome.ok || !with_.ok) return;
				expect(breaks(made, outcome.dates)).toEqual([]);
				expect(outcome.dates[moved]).toEqual({ start, end });
				for (const id of ids) {
					const [was, is, within] = [dates[id], outcome.dates[id], with_.steps[id]];
					if (id !== moved && standing[id] === 'announced') expect(is).toEqual(was);
					for (const edge of ['start', 'end'] as const) {
						const day = is?.[edge] ?? '';
						if (day > (was?.[edge] ?? '')) expect(day).toBe(within?.[edge].earliest);
						if (day < (was?.[edge] ?? '') && id !== moved) expect(day).toBe(within?.[edge].latest);
					}
				}
				for (const { step, because } of outcome.consequences)
					if (step !== moved) expect(because.length).toBeGreaterThan(0);
			}),
			{ numRuns: 400 }
		);
	});

	it('moves nothing else where it breaks no rule', () => {
		fc.assert(
			fc.property(cases, ({ made, standing, moved, by }) => {
				const solved = solvePlan(made);
				fc.pre(solved.ok);
				const dates: PlanDates = Object.fromEntries(
					Object.entries(solved.steps).map(([id, { start, end }]) => [
						id,
						on(start.earliest, end.earliest)
					])
				);
				const start = addDays(dates[moved]?.start ?? '', by);
				const end = addDays(dates[moved]?.end ?? '', by);
				fc.pre(start >= monday && end <= '2027-04-30');
				fc.pre(breaks(made, { ...dates, [moved]: { start, end } }).length === 0);
				const outcome = moveStep(made, dates, standing, { step: moved, start, end }, monday);
				if (!outcome.ok) throw new Error('It breaks no rule.');
				const steps = outcome.consequences.map(({ step }) => step);
				expect(steps).toEqual(by === 0 ? [] : [moved]);
			}),
			{ numRuns: 300 }
		);
	});
});
