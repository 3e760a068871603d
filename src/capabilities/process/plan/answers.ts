import * as v from 'valibot';
import type { Day } from '#shared/dates.ts';
import { day, line, maybe, several } from '#shared/inputs.ts';
import type { ProcessTemplate } from '../template.ts';

/** What the steering answers so that a plan can be computed; kept, so that it can be computed again. */
export type PlanAnswers = {
	readonly begins: Day;
	/** Keys of the areas in the order in which their groups begin. */
	readonly order: readonly string[];
	/** Keys of the phases that the plan is for; the others keep the dates that they have. */
	readonly phases: readonly string[];
	readonly optional: readonly string[];
	readonly extended: readonly string[];
	readonly keepFree: 'summerHolidays' | 'schoolHolidays';
	readonly council: SessionRule;
	readonly limits: readonly PlanLimit[];
};

export type PlanLimit = { readonly step: string; readonly from?: Day; readonly until?: Day };

/** A council meets once a month: on the second Wednesday, or on the last one (5). 1 is Monday. */
export type SessionRule = { readonly weekday: number; readonly week: number };

const digit = () => v.pipe(v.string('missing'), v.regex(/^[1-5]$/, 'unknown'), v.transform(Number));
const keys = () => several(line(80));

/** The form: numbers beside the areas give their order, rows of limits may stay empty. */
export const PlanAnswersInput = v.pipe(
	v.object({
		begins: day(),
		order: v.optional(v.record(v.string(), v.string()), {}),
		phases: keys(),
		optional: keys(),
		extended: keys(),
		keepFree: v.picklist(['summerHolidays', 'schoolHolidays'], 'missing'),
		council: v.object({ weekday: digit(), week: digit() }),
		limits: v.optional(
			v.record(
				v.string(),
				v.object({ step: maybe(line(80)), from: maybe(day()), until: maybe(day()) })
			),
			{}
		)
	}),
	v.transform(({ order, limits, ...rest }): PlanAnswers => ({
		...rest,
		order: Object.entries(order)
			.map(([area, place]) => ({ area, place: Number(place) || 99 }))
			.sort((a, b) => a.place - b.place)
			.map(({ area }) => area),
		limits: Object.values(limits).flatMap(({ step, from, until }) =>
			step && (from || until) ? [{ step, ...(from && { from }), ...(until && { until }) }] : []
		)
	}))
);

const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const texts = () => v.array(v.string());

/** Answers as the database keeps them. */
export const KeptAnswers = v.object({
	begins: day(),
	order: texts(),
	phases: texts(),
	optional: texts(),
	extended: texts(),
	keepFree: v.picklist(['summerHolidays', 'schoolHolidays']),
	council: v.object({ weekday, week: weekday }),
	limits: v.array(
		v.object({
			step: v.string(),
			from: v.exactOptional(day()),
			until: v.exactOptional(day())
		})
	)
}) satisfies v.GenericSchema<unknown, PlanAnswers>;

/** Answers that fit the template: what no longer exists in the template falls out, areas left out come last. */
export function fitAnswers(answers: PlanAnswers, template: ProcessTemplate): PlanAnswers {
	const areas = template.areas.map(({ key }) => key);
	const steps = stepKeys(template);
	const known = (all: readonly string[]) => (key: string) => all.includes(key);
	const named = answers.order.filter(known(areas));
	return {
		...answers,
		order: [...named, ...areas.filter((key) => !named.includes(key))],
		phases: answers.phases.filter(known(template.phases.map(({ key }) => key))),
		optional: answers.optional.filter(known(steps)),
		extended: answers.extended.filter(known(areas)),
		limits: answers.limits.filter(({ step }) => known(steps)(step))
	};
}

/** What most answer: the template's order, all phases that have rules of time, holidays free. */
export function usualAnswers(template: ProcessTemplate, begins: Day): PlanAnswers {
	const ruled = new Set(template.rules.flatMap(({ step, after, before }) => [step, after, before]));
	const phases = template.phases.filter(({ key }) =>
		[...template.steps, ...template.groupSteps].some(
			(step) => step.phase === key && ruled.has(step.key)
		)
	);
	return {
		begins,
		order: template.areas.map(({ key }) => key),
		phases: phases.map(({ key }) => key),
		...{ optional: [], extended: [], limits: [] },
		keepFree: 'schoolHolidays',
		council: { weekday: 3, week: 5 }
	};
}

function stepKeys({ steps, groupSteps, areas }: ProcessTemplate): readonly string[] {
	return [
		...steps.map(({ key }) => key),
		...groupSteps.flatMap(({ key }) => [key, ...areas.map((area) => `${area.key}/${key}`)])
	];
}

/** The part of a template that a plan is made for. */
export function plannedPart(template: ProcessTemplate, { phases }: PlanAnswers): ProcessTemplate {
	const isPlanned = ({ phase }: { phase: string }) => phases.includes(phase);
	return {
		...template,
		steps: template.steps.filter(isPlanned),
		groupSteps: template.groupSteps.filter(isPlanned)
	};
}
