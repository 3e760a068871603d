import * as v from 'valibot';
import { line, maybe, prose } from '#shared/inputs.ts';
import type { ItemKind } from './items.ts';

export const competences = ['city', 'county', 'state', 'federal', 'third'] as const;

/** A time as exactly as it is known: `2018-03-01`, `2018-03`, `2018-Q1`, `2018`. */
const partialDate = v.pipe(
	v.string(),
	v.trim(),
	v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?$/, 'not-a-time-span')
);

export const costKinds = ['missing', 'amount', 'notQuantifiable'] as const;

/**
 * The sheet of a measure, S11 phase C and S16 questions 1, 3, 4, 5. Empty is `null` and shown as missing.
 * Costs are a number, "not quantifiable because …" or missing, told apart.
 */
export const MeasureSheet = v.pipe(
	v.object({
		effect: maybe(prose(1000)),
		forWhom: maybe(line(300)),
		responsible: maybe(line(200)),
		participants: maybe(line(300)),
		competence: maybe(v.picklist(competences, 'unknown')),
		needs: maybe(prose(1000)),
		costKind: v.optional(v.picklist(costKinds, 'missing'), 'missing'),
		costPerYear: maybe(v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/, 'not-a-number'))),
		costReason: maybe(line(300)),
		starts: maybe(partialDate),
		ends: maybe(partialDate),
		permanent: v.pipe(
			v.optional(v.union([v.boolean(), v.string()]), false),
			v.transform((given) => given === true || given === 'yes')
		)
	}),
	v.forward(
		v.check((sheet) => sheet.costKind !== 'amount' || sheet.costPerYear !== null, 'missing'),
		['costPerYear']
	),
	v.forward(
		v.check(
			(sheet) => sheet.costKind !== 'notQuantifiable' || sheet.costReason !== null,
			'missing'
		),
		['costReason']
	),
	v.forward(
		v.check(
			(sheet) => !sheet.starts || !sheet.ends || lastDay(sheet.ends) >= lastDay(sheet.starts),
			'end-before-start'
		),
		['ends']
	)
);
export type MeasureSheet = v.InferOutput<typeof MeasureSheet>;

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

/** The last day that a partial date may mean, for comparing as text. */
function lastDay(text: string): string {
	const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
	if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-99`;
	return text.length === 4 ? `${text}-99-99` : text.length === 7 ? `${text}-99` : text;
}
