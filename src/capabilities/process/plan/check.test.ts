import { describe, expect, it } from 'vitest';
import { checkPlan } from './check.ts';
import type { PlanDates, PlanDefinition, PlanStep } from './definition.ts';

const nowhere = {
	...{ publicHolidays: [], schoolHolidays: [], unknownSchoolYears: [], councilDays: [], feasts: [] }
};
const step = (id: string, more: Partial<PlanStep> = {}): PlanStep => ({
	...{ id, key: id, track: null, title: id, kind: 'task', audience: 'steering' },
	...{ lasts: { least: 1, most: 400 }, ...more }
});
const meeting = (id: string, more: Partial<PlanStep> = {}) =>
	step(id, { kind: 'meeting', audience: 'group', ...more });
const plan = (steps: readonly PlanStep[], more: Partial<PlanDefinition> = {}): PlanDefinition => ({
	...{ horizon: { from: '2017-01-01', to: '2018-12-31' }, steps, rules: [], calendar: nowhere },
	...more
});
const on = (...days: [start: string, end?: string]) => ({
	start: days[0],
	end: days[1] ?? days[0]
});
const after = (id: string, than: string, count = 1) => ({
	...{ kind: 'distance' as const, key: `${id}-after`, step: id, edge: 'start' as const },
	...{ bound: 'atLeast' as const, count, unit: 'days' as const, side: 'after' as const },
	...{ than, thanEdge: 'end' as const, freeDay: 'stays' as const }
});
const codes = (definition: PlanDefinition, dates: PlanDates) =>
	checkPlan({ definition, dates }).map(({ code }) => code);

describe('what a check finds', () => {
	it('says by how many days a rule is broken', () => {
		const definition = plan([step('one'), step('two')], { rules: [after('two', 'one', 14)] });
		const [finding] = checkPlan({
			definition,
			dates: { one: on('2017-03-01'), two: on('2017-03-10') }
		});
		expect(finding).toMatchObject({
			...{ code: 'too-soon', steps: ['two', 'one'], days: 5, severity: 'error' },
			move: { step: 'two', start: '2017-03-15', end: '2017-03-15' }
		});
	});

	it('tells a step before its predecessor from one that comes a little early', () => {
		const definition = plan([step('one'), step('two')], { rules: [after('two', 'one', 14)] });
		expect(codes(definition, { one: on('2017-03-09'), two: on('2017-03-01') })).toEqual([
			'wrong-order'
		]);
	});

	it('knows a wrong year by all that would be right in another one, and blames nobody else', () => {
		const rules = [
			after('draft', 'groups'),
			after('handover', 'draft'),
			after('council', 'handover')
		];
		const definition = plan(
			['groups', 'draft', 'handover', 'council'].map((id) => step(id)),
			{
				...{ rules, horizon: { from: '2016-10-01', to: '2018-12-31' } }
			}
		);
		const findings = checkPlan({
			definition,
			dates: {
				...{ groups: on('2017-09-01'), draft: on('2017-11-06'), council: on('2018-01-10') },
				handover: on('2016-11-30')
			}
		});
		expect(findings).toMatchObject([
			{ code: 'wrong-year', steps: ['handover'], said: '2016-11-30', move: { start: '2017-11-30' } }
		]);
	});

	it('knows a wrong year of the end alone, also over the turn of the year and in leap years', () => {
		const definition = plan([step('path', { lasts: { least: 1, most: 60 } })], {
			horizon: { from: '2016-01-01', to: '2018-12-31' }
		});
		const only = (start: string, end: string) =>
			checkPlan({ definition, dates: { path: on(start, end) } });
		expect(only('2017-11-06', '2016-11-20')).toMatchObject([
			{ code: 'wrong-year', move: { start: '2016-11-06', end: '2016-11-20' } }
		]);
		expect(only('2016-02-29', '2015-03-01')).toMatchObject([
			{ code: 'wrong-year', move: { start: '2016-02-29', end: '2016-03-01' } }
		]);
	});

	it('finds groups in the summer holidays an error and in other holidays a warning', () => {
		const calendar = {
			...nowhere,
			schoolHolidays: [
				{ first: '2017-04-12', last: '2017-04-22', name: 'Osterferien', summer: false },
				{ first: '2017-07-20', last: '2017-09-01', name: 'Sommerferien', summer: true }
			]
		};
		const definition = plan([meeting('a'), meeting('b'), meeting('c', { audience: 'council' })], {
			calendar
		});
		const dates = { a: on('2017-04-12'), b: on('2017-09-01'), c: on('2017-08-30') };
		expect(checkPlan({ definition, dates })).toMatchObject([
			{ severity: 'error', code: 'in-summer-holidays', steps: ['b'] },
			{ severity: 'warning', code: 'in-school-holidays', steps: ['a'] }
		]);
		const strict = { 'in-school-holidays': 'error' } as const;
		expect(checkPlan({ definition, dates, severities: strict })[0]).toMatchObject({ steps: ['a'] });
	});

	it('finds a meeting on a public holiday, whatever the rules say', () => {
		const calendar = { ...nowhere, publicHolidays: [{ day: '2017-05-25', name: 'Himmelfahrt' }] };
		const definition = plan([meeting('a'), step('b')], { calendar });
		expect(codes(definition, { a: on('2017-05-25'), b: on('2017-05-25') })).toEqual([
			'on-public-holiday'
		]);
	});

	it('finds two meetings on one day that need the same people', () => {
		const steps = [
			...[meeting('a'), meeting('core', { audience: 'coreGroup' })],
			...[meeting('council', { audience: 'council' }), step('task')]
		];
		const day = on('2017-05-23');
		expect(
			checkPlan({
				definition: plan(steps),
				dates: { a: day, core: day, council: day, task: day }
			})
		).toMatchObject([
			{ code: 'same-day', severity: 'warning', steps: ['a', 'core'], day: '2017-05-23' }
		]);
	});

	it('gives feasts of participants as a hint', () => {
		const feasts = [{ first: '2017-05-27', last: '2017-06-24', name: 'Ramadan' }];
		const definition = plan([meeting('a')], { calendar: { ...nowhere, feasts } });
		expect(checkPlan({ definition, dates: { a: on('2017-06-08') } })).toMatchObject([
			{ code: 'on-feast', severity: 'hint', steps: ['a'], period: { name: 'Ramadan' } }
		]);
	});

	it('says which school holidays nobody knows', () => {
		const definition = plan([], { calendar: { ...nowhere, unknownSchoolYears: [2031] } });
		expect(checkPlan({ definition, dates: {} })).toMatchObject([
			{ code: 'unknown-school-year', years: [2031] }
		]);
	});

	it('names steps without days, days without steps, and days that do not exist', () => {
		const definition = plan([step('one'), step('two'), step('three')]);
		const dates = { one: on('2017-02-29'), twoo: on('2017-01-01'), constructor: on('2017-01-01') };
		expect(checkPlan({ definition, dates })).toMatchObject([
			{ code: 'not-a-day', steps: ['one'], said: '2017-02-29' },
			{ code: 'unknown-step', steps: ['twoo'], known: 'two' },
			{ code: 'unknown-step', steps: ['constructor'], known: null },
			{ code: 'without-date', severity: 'hint', steps: ['two', 'three'] }
		]);
	});

	it('says that a day lies outside the plan, by a day or by centuries', () => {
		const definition = plan([step('one')]);
		expect(codes(definition, { one: on('2016-12-31') })).toEqual(['outside-plan']);
		expect(codes(definition, { one: on('9999-12-31') })).toEqual(['wrong-year']);
		expect(codes(plan([step('one')]), { one: on('2018-12-31') })).toEqual([]);
		expect(codes(definition, { one: on('2018-12-31', '2019-01-01') })).toEqual(['outside-plan']);
	});

	it('proposes no day where none is left', () => {
		const rules = [after('two', 'one', 500), { ...after('one', 'two', 500), key: 'back' }];
		const [finding] = checkPlan({
			definition: plan([step('one'), step('two')], { rules }),
			dates: { one: on('2017-05-01'), two: on('2017-05-01') }
		});
		expect(finding).toMatchObject({ code: 'wrong-order', move: null });
	});
});
