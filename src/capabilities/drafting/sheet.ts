import * as v from 'valibot';
import { isBlank, line, maybe, prose } from '#shared/inputs.ts';
import type { ItemKind } from './items.ts';
import { Euros, MoneyRows } from './measure-sheet/money.ts';
import { endsBeforeStart, readTime } from './measure-sheet/times.ts';

export const competences = ['city', 'county', 'state', 'federal', 'third'] as const;
export const acceptances = ['notAsked', 'asked', 'accepted', 'declined'] as const;
export const priorities = ['high', 'medium', 'low'] as const;
export const costKinds = ['missing', 'amount', 'notQuantifiable'] as const;
const mostIndicators = 12;

/** A time as people write it, kept as exactly as it is known. */
const partialDate = v.pipe(
	v.string(),
	v.check((text) => readTime(text) !== undefined, 'not-a-time-span'),
	v.transform((text) => readTime(text) ?? text)
);

/** One in each line, or a list. */
const indicators = v.pipe(
	v.optional(v.union([v.array(v.string()), v.string()]), ''),
	v.transform((given) => (Array.isArray(given) ? given.join('\n') : given)),
	v.transform((text) => (isBlank(text) ? null : text.trim())),
	v.nullable(prose(2400)),
	v.transform((text) =>
		(text ?? '').split('\n').flatMap((one) => one.replace(/^\s*[-–•*]\s+/, '').trim() || [])
	),
	v.maxLength(mostIndicators, 'too-many-indicators')
);

/**
 * The sheet of a measure, S11 phase C and S16 questions 1, 3, 4, 5. Empty is `null` and shown as missing.
 * Costs are a number, "not quantifiable because …" or missing, told apart.
 */
export const MeasureSheet = v.pipe(
	v.object({
		effect: maybe(prose(1000)),
		forWhom: maybe(line(300)),
		targetGroups: maybe(line(300)),
		responsible: maybe(line(200)),
		/** For those who work on the concept: it is left out of public pages and documents. */
		responsiblePerson: maybe(line(120)),
		acceptance: v.optional(v.picklist(acceptances, 'unknown'), 'notAsked'),
		acceptanceReason: maybe(line(300)),
		participants: maybe(line(300)),
		competence: maybe(v.picklist(competences, 'unknown')),
		competenceNote: maybe(line(300)),
		needs: maybe(prose(1000)),
		costKind: v.optional(v.picklist(costKinds, 'missing'), 'missing'),
		/** The simple way to say one yearly amount; where there are rows of money they count. */
		costPerYear: maybe(Euros),
		costReason: maybe(line(300)),
		money: MoneyRows,
		starts: maybe(partialDate),
		ends: maybe(partialDate),
		permanent: v.pipe(
			v.optional(v.union([v.boolean(), v.string()]), false),
			v.transform((given) => given === true || given === 'yes')
		),
		/** As people say it: "jedes Frühjahr". */
		recurring: maybe(line(120)),
		/** As people say it: "sobald die Förderung bewilligt ist". */
		condition: maybe(line(200)),
		priority: maybe(v.picklist(priorities, 'unknown')),
		indicators,
		risks: maybe(prose(1000)),
		synergies: maybe(prose(1000))
	}),
	v.forward(
		v.partialCheck(
			[['costKind'], ['costPerYear'], ['money']],
			({ costKind, costPerYear, money }) =>
				costKind !== 'amount' || costPerYear !== null || money.length > 0,
			'amount-or-rows'
		),
		['costPerYear']
	),
	v.forward(
		v.partialCheck(
			[['costKind'], ['costPerYear'], ['money']],
			({ costKind, costPerYear, money }) =>
				costKind === 'amount' || (costPerYear === null && money.length === 0),
			'amounts-contradict'
		),
		['costKind']
	),
	v.forward(
		v.partialCheck(
			[['costKind'], ['costReason']],
			({ costKind, costReason }) => costKind !== 'notQuantifiable' || costReason !== null,
			'because-of-what'
		),
		['costReason']
	),
	v.forward(
		v.partialCheck(
			[['acceptance'], ['acceptanceReason']],
			({ acceptance, acceptanceReason }) => acceptance !== 'declined' || acceptanceReason !== null,
			'no-needs-reason'
		),
		['acceptanceReason']
	),
	v.forward(
		v.partialCheck(
			[['starts'], ['ends']],
			({ starts, ends }) => !starts || !ends || !endsBeforeStart(starts, ends),
			'end-before-start'
		),
		['ends']
	),
	v.forward(
		v.partialCheck(
			[['ends'], ['permanent']],
			({ ends, permanent }) => ends === null || !permanent,
			'permanent-has-no-end'
		),
		['ends']
	)
);
export type MeasureSheet = Readonly<v.InferOutput<typeof MeasureSheet>>;

/** What a goal is measured by, S16 question 4. */
export const GoalSheet = v.object({ measuredBy: maybe(prose(600)) });
export type GoalSheet = v.InferOutput<typeof GoalSheet>;

/** The sheet that belongs to this kind of item; a guideline has none. */
export function sheetOf(
	kind: ItemKind,
	given: { goal?: GoalSheet | undefined; measure?: MeasureSheet | undefined }
): GoalSheet | MeasureSheet | null {
	if (kind === 'guideline') return null;
	return (kind === 'goal' ? given.goal : given.measure) ?? null;
}
