import type { Day } from '#shared/dates.ts';
import type { ProcessTemplate, TemplateRule, TemplateStep } from '../template.ts';
import type { StepKind } from '../steps.ts';
import { dayAt, numberOf } from './day-number.ts';
import type { Audience, PlanCalendar, PlanDefinition, PlanRule, PlanStep } from './definition.ts';

/** What the steering answers when a plan is made; everything else is in the template. */
export type PlanParameters = {
	/** First day on which anything may lie. */
	readonly begins: Day;
	/** Last day; left out: as many months as the template allows. */
	readonly ends?: Day;
	/** Keys of the areas in the order in which their groups begin. */
	readonly order: readonly string[];
	/** Keys of the optional steps that take place; `core-group`, or `housing/meeting-3` for one group. */
	readonly optional: readonly string[];
	/** Keys of the areas whose window is extended (S10). */
	readonly extended: readonly string[];
	/** Which school holidays nobody may be asked to meet in: S13 wants the summer, many want all. */
	readonly keepFree: 'summerHolidays' | 'schoolHolidays';
	/** Steps whose dates stand: decided elsewhere, announced, or already over. */
	readonly fixed: Readonly<Record<string, { readonly start: Day; readonly end?: Day }>>;
	/** Limits that the steering sets itself: not before, not after. */
	readonly limits: readonly { readonly step: string; readonly from?: Day; readonly until?: Day }[];
};

/** The steps of a template for these areas, its rules for each of them, and the free days of the place. */
export function definePlan(
	template: ProcessTemplate,
	parameters: PlanParameters,
	calendar: PlanCalendar
): PlanDefinition {
	const areas = new Map(template.areas.map((area) => [area.key, area]));
	const takesPlace = (step: TemplateStep, id: string) => {
		const fixed = parameters.fixed[id];
		// What is on record from before the first day has nothing to be computed from (S5).
		if (step.beforehand) return fixed !== undefined && fixed.start >= parameters.begins;
		if (!step.optional || fixed) return true;
		return parameters.optional.includes(id) || parameters.optional.includes(step.key);
	};
	const whole = template.steps
		.filter((step) => takesPlace(step, step.key))
		.map((step) => planStep(step, null, step.title));
	const groups = parameters.order.flatMap((track) =>
		template.groupSteps
			.filter((step) => takesPlace(step, `${track}/${step.key}`))
			.map((step) => planStep(step, track, `${step.title} (${areas.get(track)?.short ?? track})`))
	);
	const steps = [...whole, ...groups];
	const rules = [
		...template.rules.flatMap((rule) => expand(rule, template, parameters)),
		...windows(template, parameters),
		...keepFree(steps, parameters),
		...fixed(parameters),
		...limits(parameters)
	];
	const known = new Set(steps.map(({ id }) => id));
	return {
		horizon: { from: parameters.begins, to: parameters.ends ?? lastDayOf(template, parameters) },
		steps,
		// A rule of an optional step that does not take place has nothing to say.
		rules: rules.filter(
			(rule) => known.has(rule.step) && (rule.kind !== 'distance' || known.has(rule.than))
		),
		calendar
	};
}

function planStep(step: TemplateStep, track: string | null, title: string): PlanStep {
	return {
		id: track ? `${track}/${step.key}` : step.key,
		key: step.key,
		track,
		title,
		kind: step.kind,
		audience: step.audience ?? audienceOf(step.kind, track),
		lasts: step.lasts ?? { least: 1, most: 1 },
		...(step.prefers && { prefers: step.prefers })
	};
}

/** Who is needed at a step of which the template does not say it. */
export function audienceOf(kind: StepKind, track: string | null): Audience {
	if (kind === 'event' || kind === 'call') return 'all';
	if (kind === 'meeting') return track ? 'group' : 'coreGroup';
	return kind === 'review' ? 'department' : 'steering';
}

/** One rule of the template as rules of the plan: one, one per group, or one per pair of groups. */
function expand(
	rule: TemplateRule,
	template: ProcessTemplate,
	{ order }: PlanParameters
): readonly PlanRule[] {
	const isGroupStep = (key: string) => template.groupSteps.some((step) => step.key === key);
	const than = rule.after ?? rule.before;
	if (!isGroupStep(rule.step)) {
		if (!than || !isGroupStep(than)) return [concrete(rule, rule.key, rule.step, than)];
		return order.map((track) =>
			concrete(rule, `${track}/${rule.key}`, rule.step, `${track}/${than}`)
		);
	}
	return order.flatMap((track, place) => {
		const [key, step] = [`${track}/${rule.key}`, `${track}/${rule.step}`];
		if (!than || !isGroupStep(than)) return [concrete(rule, key, step, than)];
		const other = rule.previousGroup ? order[place - 1] : track;
		return other ? [concrete(rule, key, step, `${other}/${than}`)] : [];
	});
}

function concrete(rule: TemplateRule, key: string, step: string, than?: string): PlanRule {
	const named = { key, step, ...(rule.basis && { basis: rule.basis }) };
	if (rule.days) return { ...named, kind: 'days', edge: rule.edge ?? 'whole', allowed: rule.days };
	const distance = rule.atLeast ?? rule.atMost;
	if (!distance || !than || rule.edge === 'whole')
		throw new Error(`The rule "${rule.key}" says neither a distance nor days.`);
	const side = rule.after ? 'after' : 'before';
	const notice = side === 'before' && rule.atLeast;
	return {
		...named,
		kind: 'distance',
		edge: rule.edge ?? (side === 'after' ? 'start' : 'end'),
		bound: rule.atLeast ? 'atLeast' : 'atMost',
		...distance,
		side,
		than,
		thanEdge: rule.thanEdge ?? (side === 'after' ? 'end' : 'start'),
		freeDay: rule.freeDay ?? (notice ? 'backward' : 'stays')
	};
}

/** A window of four weeks, or of six where it is extended (S10). */
function windows(
	{ groupWindow }: ProcessTemplate,
	{ order, extended }: PlanParameters
): readonly PlanRule[] {
	if (!groupWindow) return [];
	return order.map((track) => ({
		...{ kind: 'distance', key: `${track}/window`, basis: 'S10' },
		...{ step: `${track}/${groupWindow.to}`, edge: 'end', bound: 'atMost' },
		count: extended.includes(track) ? groupWindow.extendedWeeks : groupWindow.weeks,
		...{ unit: 'weeks', side: 'after', freeDay: 'stays' },
		...{ than: `${track}/${groupWindow.from}`, thanEdge: 'start' }
	}));
}

/** Nobody meets on free days; groups do not meet in the holidays that are kept free (S13). */
function keepFree(steps: readonly PlanStep[], parameters: PlanParameters): readonly PlanRule[] {
	const meeting = steps.filter(({ kind }) => kind === 'event' || kind === 'meeting');
	return meeting.flatMap(({ id, audience }): PlanRule[] => [
		{ kind: 'days', key: `${id}/workday`, step: id, edge: 'whole', allowed: { not: 'freeDays' } },
		...(audience === 'council'
			? []
			: [
					{
						...{ kind: 'days' as const, key: `${id}/holidays`, step: id, edge: 'whole' as const },
						...{ allowed: { not: parameters.keepFree }, basis: 'S13' }
					}
				])
	]);
}

function fixed(parameters: PlanParameters): readonly PlanRule[] {
	return Object.entries(parameters.fixed).flatMap(([step, { start, end }]): PlanRule[] => [
		{ kind: 'days', key: `${step}/fixed`, step, edge: 'start', allowed: { on: start } },
		...(end
			? [
					{
						...{ kind: 'days' as const, key: `${step}/fixed-end`, step, edge: 'end' as const },
						allowed: { on: end }
					}
				]
			: [])
	]);
}

function limits(parameters: PlanParameters): readonly PlanRule[] {
	return parameters.limits.flatMap(({ step, from, until }): PlanRule[] => [
		...(from
			? [
					{
						...{ kind: 'days' as const, key: `${step}/from`, step, edge: 'start' as const },
						allowed: { from }
					}
				]
			: []),
		...(until
			? [
					{
						...{ kind: 'days' as const, key: `${step}/until`, step, edge: 'end' as const },
						allowed: { until }
					}
				]
			: [])
	]);
}

/** As many months as the template allows, counted from the first day. */
export function lastDayOf(
	{ months }: Pick<ProcessTemplate, 'months'>,
	{ begins }: Pick<PlanParameters, 'begins'>
): Day {
	const after = Temporal.PlainDate.from(begins).add({ months });
	return dayAt(numberOf(after.toString()) - 1);
}
