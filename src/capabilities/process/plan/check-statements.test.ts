import { describe, expect, it } from 'vitest';
import { checkPlan } from './check.ts';
import type { PlanDates, PlanDefinition, PlanRule, PlanStep } from './definition.ts';
import type { Statement } from './statement.ts';
import type { Subject, Subjects } from './subjects.ts';

const step = (id: string, more: Partial<PlanStep> = {}): PlanStep => ({
	...{ id, key: id.slice(id.indexOf('/') + 1), track: null, title: id, kind: 'task' },
	...{ audience: 'steering', lasts: { least: 1, most: 60 }, ...more }
});
const distance = (id: string, than: string, more: Partial<PlanRule> = {}): PlanRule =>
	({
		...{ kind: 'distance', key: `${id} after ${than}`, step: id, edge: 'start', bound: 'atLeast' },
		...{ count: 1, unit: 'days', side: 'after', than, thanEdge: 'end', freeDay: 'stays' },
		...more
	}) as PlanRule;
const group = (track: string): PlanStep[] => [
	step(`${track}/meeting-1`, { track, kind: 'meeting', audience: 'group' }),
	step(`${track}/feedback`, { track, kind: 'call', audience: 'all' }),
	step(`${track}/meeting-2`, { track, kind: 'meeting', audience: 'group' })
];
const rulesOf = (track: string): PlanRule[] => [
	distance(`${track}/feedback`, `${track}/meeting-1`),
	distance(`${track}/feedback`, `${track}/meeting-2`, {
		...{ key: `${track}/before`, side: 'before', edge: 'end', thanEdge: 'start' }
	}),
	distance(`${track}/meeting-2`, `${track}/meeting-1`, { count: 14 })
];
const definition: PlanDefinition = {
	horizon: { from: '2023-10-01', to: '2025-03-31' },
	steps: [...group('sport'), ...group('music'), step('end')],
	rules: [...rulesOf('sport'), ...rulesOf('music'), distance('end', 'music/meeting-2')],
	calendar: {
		...{ publicHolidays: [], unknownSchoolYears: [], councilDays: [], feasts: [] },
		schoolHolidays: [
			{ first: '2024-03-25', last: '2024-04-05', name: 'Osterferien', summer: false },
			{ first: '2024-05-10', last: '2024-05-10', name: 'Ferientag', summer: false },
			{ first: '2024-07-18', last: '2024-08-31', name: 'Sommerferien', summer: true }
		]
	}
};
const groups = ['sport', 'music'].map((track): readonly [string, Subject] => [
	track,
	{
		...{ title: track, steps: group(track).map(({ id }) => id), each: false },
		window: { first: `${track}/meeting-1`, last: `${track}/meeting-2` }
	}
]);
const steps = ['meeting-1', 'feedback', 'meeting-2'].map((key): readonly [string, Subject] => [
	key,
	{ title: key, steps: [`sport/${key}`, `music/${key}`], each: true }
]);
const end: readonly [string, Subject] = ['end', { title: 'end', steps: ['end'], each: true }];
const subjects: Subjects = new Map([...groups, ...steps, end]);
const check = (says: readonly Statement[], dates: PlanDates = {}) =>
	checkPlan({ definition, dates, says, subjects }).filter(({ code }) => code !== 'without-date');
const day = (start: string, end = start) => ({ start, end });

describe('a printed calendar', () => {
	it('may be right, also in leap years and in December', () => {
		expect(
			check([
				{ kind: 'month', month: '2024-02', days: 29, begins: 4 },
				{ kind: 'month', month: '2023-12', days: 31, begins: 5 },
				{ kind: 'month', month: '2100-02', days: 28, begins: 1 }
			])
		).toEqual([]);
	});

	it('is wrong in its days or in its weekdays', () => {
		expect(
			check([
				{ kind: 'month', month: '2023-02', days: 29, begins: 3 },
				{ kind: 'month', month: '2024-02', days: 29, begins: 3 }
			])
		).toMatchObject([
			{ code: 'said-month', month: '2023-02', days: 28 },
			{ code: 'said-month', month: '2024-02', begins: 4 }
		]);
	});
});

describe('a window of a group', () => {
	const said = (from: string, to: string, more = {}) =>
		({ kind: 'window', of: 'sport', from, to, ...more }) as const;

	it('fits, and one day of holidays does not spoil it', () => {
		expect(check([said('2024-05-01', '2024-05-31')])).toEqual([]);
	});

	it('reaches into holidays, unless it says that nobody meets then', () => {
		const easter = said('2024-03-04', '2024-04-12');
		expect(check([easter])).toMatchObject([{ code: 'window-in-holidays', severity: 'warning' }]);
		expect(check([{ ...easter, without: 'schoolHolidays' }])).toEqual([]);
		const summer = said('2024-07-01', '2024-07-31');
		expect(check([summer])).toMatchObject([{ code: 'window-in-holidays', severity: 'error' }]);
	});

	it('is too short for its meetings, and says by which rules', () => {
		expect(check([said('2024-05-01', '2024-05-14')])).toMatchObject([
			{ code: 'window-too-short', rules: [{ key: 'sport/meeting-2 after sport/meeting-1' }] }
		]);
		expect(check([said('2024-05-01', '2024-05-15')])).toEqual([]);
		const easter = said('2024-03-20', '2024-04-08', { without: 'schoolHolidays' });
		expect(check([easter])).toEqual([]);
		expect(check([{ ...easter, to: '2024-04-05' }])).toMatchObject([{ code: 'window-too-short' }]);
	});

	it('runs into the next one once it is extended', () => {
		const next = { kind: 'window', of: 'music', from: '2024-06-01', to: '2024-06-30' } as const;
		expect(check([said('2024-05-01', '2024-05-31', { extendable: 4 }), next])).toEqual([]);
		expect(check([said('2024-05-01', '2024-05-28', { extendable: 5 }), next])).toMatchObject([
			{ code: 'window-runs-on', until: '2024-06-04', next: 'music' }
		]);
		const long = said('2024-05-01', '2024-05-28', { extendable: 5 });
		expect(check([long, { ...next, from: '2024-06-04' }])).toHaveLength(1);
		expect(check([long, { ...next, from: '2024-06-05' }])).toEqual([]);
	});

	it('does not hold a meeting that lies outside', () => {
		const dates = { 'sport/meeting-1': day('2024-05-02'), 'sport/meeting-2': day('2024-06-03') };
		expect(check([said('2024-05-01', '2024-05-31')], dates)).toMatchObject([
			{ code: 'outside-window', steps: ['sport/meeting-2'], day: '2024-06-03' }
		]);
		expect(check([said('2024-05-01', '2024-05-31', { extendable: 6 })], dates)).toEqual([]);
	});
});

describe('what is said of a step', () => {
	it('lies before a step before which it cannot lie, and what is meant is named', () => {
		expect(check([{ kind: 'before', of: 'feedback', than: 'meeting-2' }])).toEqual([]);
		expect(check([{ kind: 'before', of: 'feedback', than: 'meeting-1' }])).toMatchObject([
			{
				code: 'said-before',
				better: 'meeting-2',
				rules: [{ key: 'sport/feedback after sport/meeting-1' }]
			}
		]);
	});

	it('lies after it by its days, where the rules would allow both', () => {
		const says = [{ kind: 'before', of: 'sport', than: 'end' }] as const;
		expect(check(says)).toEqual([]);
		const dates = { 'sport/meeting-2': day('2024-02-01'), end: day('2024-02-01') };
		expect(check(says, dates)).toMatchObject([{ code: 'said-before', rules: [], better: null }]);
		expect(check(says, { ...dates, end: day('2024-02-02') })).toEqual([]);
	});

	it('cannot be done by a day in the wrong year, or misses its day', () => {
		const said = (on: string) => [{ kind: 'until', of: 'end', day: on }] as const;
		expect(check(said('2022-11-30'))).toMatchObject([
			{ code: 'said-until', rightDay: '2023-11-30', earliest: '2023-10-16' }
		]);
		expect(check(said('2020-02-29'))).toMatchObject([{ rightDay: '2024-02-29' }]);
		expect(check(said('2023-11-30'), { end: day('2023-12-02') })).toMatchObject([
			{ code: 'said-until-missed', days: 2 }
		]);
		expect(check(said('2023-11-30'), { end: day('2023-11-30') })).toEqual([]);
	});

	it('takes another time than its days', () => {
		const says = [{ kind: 'length', of: 'end', weeks: 4 }] as const;
		expect(check(says, { end: day('2024-05-01', '2024-05-31') })).toEqual([]);
		expect(check(says, { end: day('2024-05-01', '2024-06-04') })).toMatchObject([
			{ code: 'said-length', days: 35 }
		]);
	});

	it('is of nothing that the template knows', () => {
		expect(check([{ kind: 'until', of: 'sprot', day: '2024-01-01' }])).toMatchObject([
			{ code: 'said-of-nothing', subject: 'sprot', known: 'sport' }
		]);
	});

	it('is held against what is possible, where the rules contradict one another', () => {
		const rules = [
			...definition.rules,
			{
				kind: 'days',
				key: 'x',
				step: 'end',
				edge: 'end',
				allowed: { until: '2023-10-02' }
			} as const
		];
		const says = [{ kind: 'before', of: 'feedback', than: 'meeting-1' }] as const;
		const found = checkPlan({ definition: { ...definition, rules }, dates: {}, says, subjects });
		expect(found.map(({ code }) => code)).toContain('said-before');
	});
});
