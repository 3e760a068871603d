import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../holidays/public-holidays.ts';
import { kindOf, schoolHolidays } from '../holidays/school-holidays.ts';
import { lands, type Land } from '../lands.ts';
import { usualAnswers } from '../plan/answers.ts';
import { checkPlan } from '../plan/check.ts';
import { computePlan } from '../plan/compute-plan.ts';
import type { PlanCalendar, PlanDefinition } from '../plan/definition.ts';
import { definePlan, type PlanParameters } from '../plan/define-plan.ts';
import { solvePlan, type Solved } from '../plan/solve.ts';
import type { ProcessTemplate } from '../template.ts';
import { template as climate } from './climate-action.ts';
import { template as source } from './planungskonzept-2016.ts';
import { template as short } from './two-groups.ts';

const knownUntil = '2030-08-31';
const months = ['2027-01-01', '2027-03-01', '2027-09-01'];
const places = lands.flatMap((land) => months.map((begins) => [land, begins] as const));

describe.each([
	['the source’s template', source, 'closing-event'],
	['the template for climate action', climate, 'closing-forum'],
	['the short template', short, 'closing']
] as const)('%s', (_name, template, closing) => {
	it.each(places)('has a plan in %s from %s on', (land, begins) => {
		// Who begins in January wants to be done within the year.
		const limits = begins === '2027-01-01' ? [{ step: closing, until: '2027-12-31' }] : [];
		const definition = define(template, land, { begins, limits });
		const solved = solvePlan(definition);
		if (!solved.ok) throw new Error(solved.conflict.map(({ key }) => key).join(' | '));
		expectFreeEvenings(definition, solved);
	});

	it.each(places)('has one without findings in %s from %s on', (land, begins) => {
		const limits = begins === '2027-01-01' ? [{ step: closing, until: '2027-12-31' }] : [];
		const answers = { ...usualAnswers(template, begins), limits };
		const computed = computePlan({ template, land, answers, fixed: {} });
		if (!computed.ok) throw new Error(computed.conflict.map(({ key }) => key).join(' | '));
		const { definition, dates } = computed;
		const wrong = checkPlan({ definition, dates }).filter(({ severity }) => severity !== 'hint');
		expect(wrong.map(({ code, steps }) => `${code}: ${steps.join(' ')}`)).toEqual([]);
	});

	it.each(lands)('explains in %s truly and minimally why it cannot be done in a hurry', (land) => {
		const limits = [{ step: closing, until: '2027-02-15' }];
		const definition = define(template, land, { begins: '2027-01-01', limits });
		const solved = solvePlan(definition);
		if (solved.ok) throw new Error('a plan in six weeks');
		// How long a step takes is one of the rules here.
		const steps = definition.steps.map((step) => ({ ...step, lasts: { least: -999, most: 9999 } }));
		const only = (rules: PlanDefinition['rules']) => solvePlan({ ...definition, steps, rules }).ok;
		expect(only(solved.conflict)).toBe(false);
		for (const left of solved.conflict)
			expect(only(solved.conflict.filter((rule) => rule !== left))).toBe(true);
	});
});

describe('the source’s template', () => {
	const { steps } = solve(source, 'BB', { begins: '2027-01-01', optional: ['core-group'] });

	it('begins with the decision and the award, then the year’s plan, then the kick-off', () => {
		const first = Object.values(steps).map(({ start }) => start.earliest);
		expect(steps['decision']?.start.earliest).toBe(first.sort()[0]);
		expect(order('decision', 'year-plan', 'kickoff', 'specialist-event')).toBe(true);
	});

	it('has the core group after the specialist event, on the day of the first group at the latest', () => {
		expect(order('specialist-event', 'core-group')).toBe(true);
		expect(order('health/meeting-1', 'core-group')).toBe(false);
	});

	it('leaves out what came before, unless its days lie in the plan', () => {
		const before = { 'idea-workshop-1': { start: '2026-09-22' } };
		expect(steps['planning-concept']).toBeUndefined();
		expect(
			Object.keys(solve(source, 'BB', { begins: '2027-01-01', fixed: before }).steps)
		).not.toContain('idea-workshop-1');
		expect(
			Object.keys(solve(source, 'BB', { begins: '2026-09-01', fixed: before }).steps)
		).toContain('idea-workshop-1');
	});

	it('works with one area as with nine', () => {
		const area = source.areas[0];
		if (!area) throw new Error('no areas');
		for (const count of [1, 9]) {
			const areas = Array.from({ length: count }, (_, place) => ({ ...area, key: `area-${place}` }));
			const { steps: solved } = solve({ ...source, areas }, 'HE', { begins: '2027-01-01' });
			expect(Object.keys(solved).filter((id) => id.endsWith('/meeting-2'))).toHaveLength(count);
		}
	});

	function order(...ids: string[]): boolean {
		const days = ids.map((id) => steps[id]);
		return days.every((day, place) => {
			const next = days[place + 1];
			return place === days.length - 1 || (day && next && day.end.earliest < next.start.earliest);
		});
	}
});

describe('the template for climate action', () => {
	it('has never more than two workshops at a time between their first and second evening', () => {
		const { steps } = solve(climate, 'NW', { begins: '2027-01-01' });
		const spans = climate.areas.map(({ key }) => ({
			first: steps[`${key}/workshop-1`]?.start.earliest ?? '',
			last: steps[`${key}/workshop-2`]?.end.earliest ?? ''
		}));
		for (const { first } of spans)
			expect(
				spans.filter((other) => other.first <= first && first <= other.last).length
			).toBeLessThanOrEqual(2);
	});
});

function solve(
	template: ProcessTemplate,
	land: Land,
	parameters: Pick<PlanParameters, 'begins'> & Partial<PlanParameters>
): Solved {
	const solved = solvePlan(define(template, land, parameters));
	if (!solved.ok) throw new Error(solved.conflict.map(({ key }) => key).join(' | '));
	return solved;
}

function define(
	template: ProcessTemplate,
	land: Land,
	parameters: Pick<PlanParameters, 'begins'> & Partial<PlanParameters>
): PlanDefinition {
	return definePlan(
		template,
		{
			...{ order: template.areas.map(({ key }) => key), optional: [], extended: [], fixed: {} },
			...{ keepFree: 'schoolHolidays', limits: [], ...parameters }
		},
		calendarOf(land, parameters.begins)
	);
}

/** The days of a Land, with a council that meets on the last Wednesday of each month but in summer. */
function calendarOf(land: Land, from: string): PlanCalendar {
	const school = schoolHolidays(land, from, knownUntil).known.map(({ name, first, last }) => {
		return { name, first, last, summer: kindOf(name) === 'summer' };
	});
	const summers = school.filter(({ summer }) => summer);
	return {
		publicHolidays: publicHolidays(land, from, knownUntil).map(({ day, name }) => {
			return { day, name: name.de };
		}),
		schoolHolidays: school,
		unknownSchoolYears: [],
		councilDays: lastWednesdays(from).filter(
			(day) => !summers.some(({ first, last }) => first <= day && day <= last)
		),
		feasts: []
	};
}

function lastWednesdays(from: string): string[] {
	const first = Temporal.PlainYearMonth.from(from.slice(0, 7));
	return Array.from({ length: 40 }, (_, place) => {
		const month = first.add({ months: place });
		const last = month.toPlainDate({ day: month.daysInMonth });
		return last.subtract({ days: (last.dayOfWeek + 4) % 7 }).toString();
	});
}

/** Looked at without the solver: nobody meets on free days or in holidays, in either plan. */
function expectFreeEvenings({ steps, calendar }: PlanDefinition, solved: Solved): void {
	const public_ = new Set(calendar.publicHolidays.map(({ day }) => day));
	for (const { id, kind, audience } of steps) {
		if (kind !== 'meeting' && kind !== 'event') continue;
		const range = solved.steps[id]?.start;
		for (const day of [range?.earliest ?? '', range?.latest ?? '']) {
			const inHolidays = calendar.schoolHolidays.some((span) => span.first <= day && day <= span.last);
			expect(Temporal.PlainDate.from(day).dayOfWeek, `${id} on ${day}`).toBeLessThan(6);
			expect(public_.has(day), `${id} on ${day}`).toBe(false);
			if (audience !== 'council') expect(inHolidays, `${id} on ${day}`).toBe(false);
		}
	}
}
