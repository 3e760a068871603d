import { councilDays } from '#process/plan/council-days.ts';
import { definePlan } from '#process/plan/define-plan.ts';
import type { PlanCalendar, PlanDefinition } from '#process/plan/definition.ts';
import { landCalendar } from '#process/plan/land-calendar.ts';
import type { ProcessTemplate, TemplateRule, TemplateStep } from '#process/template.ts';
import { templates } from '#process/templates.ts';

/**
 * The source's process with many groups, each of which goes through its steps twice; so many optional
 * steps take place that there are just as many steps as asked for.
 */
export function largePlan(
	tracks: number,
	steps: number,
	years: number,
	limit?: { readonly step: string; readonly until: string }
): PlanDefinition {
	const template = withTracks(tracks);
	const horizon = { from: '2027-01-01', to: `${2026 + years}-12-31` };
	const calendar = calendarFor(horizon, years);
	const order = template.areas.map(({ key }) => key);
	const plan = (optional: readonly string[]) =>
		definePlan(
			template,
			{
				...{ begins: horizon.from, ends: horizon.to, order, optional, extended: order },
				...{ keepFree: 'schoolHolidays', fixed: {}, limits: limit ? [limit] : [] }
			},
			calendar
		);
	const missing = steps - plan([]).steps.length;
	const optional = template.groupSteps
		.filter((step) => step.optional)
		.flatMap(({ key }) => order.map((area) => `${area}/${key}`))
		.slice(0, missing);
	return plan(optional);
}

function withTracks(tracks: number): ProcessTemplate {
	const source = templates.find(({ key }) => key === 'planungskonzept-2016');
	if (!source) throw new Error('The source’s template is missing.');
	const area = (place: number) => ({
		...{ key: `area-${place}`, code: 'AB', title: `Bereich ${place}`, short: `B ${place}` }
	});
	const again = (key: string) => `${key}-again`;
	const isGroupStep = (key: string | undefined) =>
		source.groupSteps.some((step) => step.key === key);
	const second: readonly TemplateStep[] = source.groupSteps.map((step) => ({
		...step,
		key: again(step.key)
	}));
	const secondRules = source.rules
		.filter(({ step, after, before }) => [step, after, before].some(isGroupStep))
		.map((rule): TemplateRule => ({
			...rule,
			key: again(rule.key),
			step: isGroupStep(rule.step) ? again(rule.step) : rule.step,
			...(rule.after && { after: isGroupStep(rule.after) ? again(rule.after) : rule.after }),
			...(rule.before && { before: isGroupStep(rule.before) ? again(rule.before) : rule.before })
		}));
	const between: TemplateRule = {
		...{ key: 'second-round', step: 'meeting-1-again', after: 'review' },
		atLeast: { count: 1, unit: 'days' }
	};
	return {
		...source,
		areas: Array.from({ length: tracks }, (_, place) => area(place + 1)),
		groupSteps: [...source.groupSteps, ...second],
		rules: [...source.rules, ...secondRules, between]
	};
}

/** Brandenburg's free days; its school holidays of 2027 in all years, for nobody knows the later ones. */
function calendarFor(horizon: { from: string; to: string }, years: number): PlanCalendar {
	const known = landCalendar('BB', horizon, 'de');
	const first = known.schoolHolidays.filter((period) => period.first.startsWith('2027'));
	const schoolHolidays = Array.from({ length: years }, (_, year) =>
		first.map((period) => ({
			...period,
			first: period.first.replace('2027', String(2027 + year)),
			last: period.last.replace('2027', String(2027 + year)).replace('2028', String(2028 + year))
		}))
	).flat();
	const calendar = { ...known, schoolHolidays, unknownSchoolYears: [] };
	const rule = { weekday: 3, week: 'last', notIn: 'summerHolidays' } as const;
	return { ...calendar, councilDays: councilDays(rule, horizon.from, horizon.to, calendar) };
}
