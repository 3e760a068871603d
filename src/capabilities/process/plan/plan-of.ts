import type { Day } from '#shared/dates.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { SchoolHoliday } from '../holidays/school-holiday-rows.ts';
import type { Land } from '../lands.ts';
import type { Step } from '../steps.ts';
import type { ProcessTemplate } from '../template.ts';
import { usualAnswers, type PlanAnswers } from './answers.ts';
import { definitionOf } from './compute-plan.ts';
import type { PlanDates, PlanDefinition } from './definition.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Span } from './wanted-move.ts';

/** A process as the plan sees it: its steps by their ids in the plan, their dates, and what stands. */
export type Plan = {
	/** Null while nobody has made a plan: then its rules are only the template's. */
	readonly answers: PlanAnswers | null;
	readonly definition: PlanDefinition;
	/** Of the steps of the definition that have dates. */
	readonly dates: PlanDates;
	readonly standing: Readonly<Record<string, Standing>>;
	/** Rows of steps by their ids in the plan, all of them. */
	readonly steps: ReadonlyMap<string, Step>;
	/** From the id of a row to the id in the plan. */
	readonly ids: ReadonlyMap<string, string>;
};

type Facts = {
	readonly process: { template: ProcessTemplate; land: string; published: boolean };
	readonly steps: readonly Step[];
	readonly areas: readonly { id: string; key: string }[];
	readonly answers: PlanAnswers | null;
	readonly today: Day;
	/** A step without a date that is about to get one. */
	readonly also?: string;
	readonly language?: WrittenLanguage;
	readonly schoolHolidays?: readonly SchoolHoliday[];
};

export function planOf(facts: Facts): Plan {
	const { process, answers, today } = facts;
	const areas = new Map(facts.areas.map(({ id, key }) => [id, key]));
	const planId = ({ key, areaId }: Step) =>
		areaId ? `${areas.get(areaId) ?? areaId}/${key}` : key;
	const steps = new Map(facts.steps.map((step) => [planId(step), step]));
	const all = Object.fromEntries(
		[...steps].flatMap(([id, step]) => {
			const at = spanOfStep(step);
			return at ? [[id, at]] : [];
		})
	);
	const days = Object.values(all).map(({ start }) => start);
	const known = answers ?? foundAnswers(process.template, facts.areas, all, today);
	const optional = [...steps].flatMap(([id, { optional, startsOn, id: row }]) =>
		optional && (startsOn !== null || row === facts.also) ? [id] : []
	);
	const definition = definitionOf({
		template: process.template,
		land: process.land as Land,
		answers: {
			...known,
			begins: [known.begins, ...days].sort()[0] ?? today,
			// What takes place is seen by its date, what does not by having none.
			optional
		},
		fixed: {},
		...(facts.language && { language: facts.language }),
		...(facts.schoolHolidays && { schoolHolidays: facts.schoolHolidays })
	});
	const planned = new Set(definition.steps.map(({ id }) => id));
	const dates = Object.fromEntries(Object.entries(all).filter(([id]) => planned.has(id)));
	const { published } = process;
	return {
		answers,
		definition,
		dates,
		standing: Object.fromEntries(
			Object.entries(all).map(([id, at]) => {
				const kind = steps.get(id)?.kind ?? 'task';
				return [id, standingOf({ kind, at }, { published, today })];
			})
		),
		steps,
		ids: new Map([...steps].map(([id, { id: row }]) => [row, id]))
	};
}

export function spanOfStep({ startsOn, endsOn }: Pick<Step, 'startsOn' | 'endsOn'>): Span | null {
	return startsOn ? { start: startsOn, end: endsOn ?? startsOn } : null;
}

/** For dates that were typed in: the groups in the order of their first dates, all phases. */
function foundAnswers(
	template: ProcessTemplate,
	areas: Facts['areas'],
	dates: PlanDates,
	today: Day
): PlanAnswers {
	const first = (area: string) =>
		Object.entries(dates)
			.filter(([id]) => id.startsWith(`${area}/`))
			.map(([, { start }]) => start)
			.sort()[0] ?? '9999';
	return {
		...usualAnswers(template, today),
		order: areas.map(({ key }) => key).sort((a, b) => (first(a) < first(b) ? -1 : 1)),
		// Nobody has said which groups got more time, so each may have.
		extended: areas.map(({ key }) => key),
		keepFree: 'summerHolidays'
	};
}
