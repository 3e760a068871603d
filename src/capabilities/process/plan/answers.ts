import * as v from 'valibot';
import type { Day } from '#shared/dates.ts';
import { day, line, maybe, several } from '#shared/inputs.ts';
import type { ProcessTemplate } from '../template.ts';
import type { CouncilRule } from './council-days.ts';

/** What the steering answers so that a plan can be computed; kept, so that it can be computed again. */
export type PlanAnswers = {
	readonly begins: Day;
	/** Keys of the areas in the order in which their groups begin. */
	readonly order: readonly string[];
	readonly optional: readonly string[];
	readonly extended: readonly string[];
	readonly keepFree: 'summerHolidays' | 'schoolHolidays';
	readonly council: CouncilRule;
	readonly limits: readonly PlanLimit[];
};

export type PlanLimit = { readonly step: string; readonly from?: Day; readonly until?: Day };

const weekdays = ['1', '2', '3', '4', '5'] as const;
const weeks = ['1', '2', '3', '4', 'last'] as const;
const notIn = 'summerHolidays' as const;
const keys = () => several(line(80));

/** The form: numbers beside the areas give their order, rows of limits may stay empty. */
export const PlanAnswersInput = v.pipe(
	v.object({
		begins: day(),
		order: v.optional(v.record(v.string(), v.string()), {}),
		optional: keys(),
		extended: keys(),
		keepFree: v.picklist(['summerHolidays', 'schoolHolidays'], 'missing'),
		council: v.object({
			weekday: v.picklist(weekdays, 'unknown'),
			week: v.picklist(weeks, 'unknown')
		}),
		limits: v.optional(
			v.record(
				v.string(),
				v.object({ step: maybe(line(80)), from: maybe(day()), until: maybe(day()) })
			),
			{}
		)
	}),
	v.transform(({ order, limits, council: { weekday, week }, ...rest }): PlanAnswers => ({
		...rest,
		council: { weekday: Number(weekday), week: weekOf(week), notIn },
		order: Object.entries(order)
			.map(([area, place]) => ({ area, place: Number(place) || 99 }))
			.sort((a, b) => a.place - b.place)
			.map(({ area }) => area),
		limits: Object.values(limits).flatMap(({ step, from, until }) =>
			step && (from || until) ? [{ step, ...(from && { from }), ...(until && { until }) }] : []
		)
	}))
);

const texts = () => v.array(v.string());

function weekOf(written: (typeof weeks)[number]): CouncilRule['week'] {
	return written === 'last' ? 'last' : (Number(written) as 1 | 2 | 3 | 4);
}

/** Answers as the database keeps them. */
export const KeptAnswers = v.object({
	begins: day(),
	order: texts(),
	optional: texts(),
	extended: texts(),
	keepFree: v.picklist(['summerHolidays', 'schoolHolidays']),
	council: v.object({
		weekday: v.number(),
		week: v.union([v.picklist([1, 2, 3, 4]), v.literal('last')]),
		notIn: v.exactOptional(v.picklist(['summerHolidays', 'schoolHolidays']))
	}),
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
		optional: answers.optional.filter(known(steps)),
		extended: answers.extended.filter(known(areas)),
		limits: answers.limits.filter(({ step }) => known(steps)(step))
	};
}

/** What most answer: the template's order, holidays free, a council that meets on the last Wednesday. */
export function usualAnswers(template: ProcessTemplate, begins: Day): PlanAnswers {
	return {
		begins,
		order: template.areas.map(({ key }) => key),
		...{ optional: [], extended: [], limits: [] },
		keepFree: 'schoolHolidays',
		council: { weekday: 3, week: 'last', notIn: 'summerHolidays' }
	};
}

function stepKeys({ steps, groupSteps, areas }: ProcessTemplate): readonly string[] {
	return [
		...steps.map(({ key }) => key),
		...groupSteps.flatMap(({ key }) => [key, ...areas.map((area) => `${area.key}/${key}`)])
	];
}
