import * as v from 'valibot';
import { isDay, isTime } from '#shared/dates.ts';
import { line, prose } from '#shared/inputs.ts';
import { audiences } from '../plan/definition.ts';
import { stepKinds } from '../steps.ts';
import { taskActs, type ProcessTemplate } from '../template.ts';
import { parseDistance, parseDue } from './shorthand.ts';

/** The form of a template's file. Messages are codes, worded in `words.ts`. */
export const templateFormat = 'fortschrift-template/1';

const key = () =>
	v.pipe(
		v.string(),
		v.maxLength(60, 'too-long'),
		v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'not-a-key')
	);
const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const list = <Item extends v.GenericSchema>(item: Item, least = 0, most = 200) =>
	v.pipe(v.array(item), v.minLength(least, 'too-few'), v.maxLength(most, 'too-many'));
const shorthand = <Result>(parse: (written: string) => Result | undefined, code: string) =>
	v.pipe(
		v.string(),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const parsed = parse(dataset.value);
			if (parsed !== undefined) return parsed;
			addIssue({ message: code });
			return NEVER;
		})
	);

const distance = () => shorthand(parseDistance, 'not-a-distance');
const due = () => shorthand(parseDue, 'not-a-due');
const day = () => v.pipe(v.string(), v.check(isDay, 'not-a-day'));
const weekdays = () => list(whole(1, 7), 1, 7);
const bothLanguages = () => v.strictObject({ de: prose(4000), en: prose(4000) });

const Lasts = v.union(
	[
		v.pipe(
			shorthand(parseDistance, 'not-a-length'),
			v.check(({ unit, count }) => unit !== 'workdays' && count > 0, 'not-a-length'),
			v.transform(({ count, unit }) => {
				const days = unit === 'weeks' ? count * 7 : count;
				return { least: days, most: days };
			})
		),
		v.strictObject({
			least: whole(1, 999),
			most: whole(1, 999),
			wanted: v.exactOptional(whole(1, 999))
		})
	],
	'not-a-length'
);

const Task = v.strictObject({
	key: key(),
	act: v.picklist(taskActs),
	due: due(),
	text: bothLanguages(),
	demand: v.exactOptional(line(80))
});

const Letter = v.strictObject({
	key: key(),
	due: due(),
	audience: v.picklist(audiences),
	subject: v.strictObject({ de: line(160), en: line(160) }),
	text: bothLanguages()
});

const Step = v.strictObject({
	key: key(),
	phase: v.string(),
	kind: v.picklist(stepKinds),
	title: line(120),
	/** Where there is little room: in the drawing of the plan. */
	short: v.exactOptional(line(40)),
	groupPhase: v.exactOptional(v.picklist(['A', 'B', 'C', 'D'])),
	methods: v.optional(list(line(200)), []),
	contents: v.optional(list(line(400)), []),
	optional: v.exactOptional(v.boolean()),
	beforehand: v.exactOptional(v.boolean()),
	fullOrShort: v.exactOptional(v.boolean()),
	audience: v.exactOptional(v.picklist(audiences)),
	lasts: v.exactOptional(Lasts),
	prefers: v.exactOptional(
		v.strictObject({
			weekdays: v.exactOptional(weekdays()),
			at: v.exactOptional(v.pipe(v.string(), v.check(isTime, 'not-a-time')))
		})
	),
	demand: v.optional(v.union([v.literal(''), line(80)]), ''),
	tasks: v.exactOptional(list(Task)),
	letters: v.exactOptional(list(Letter))
});

const Days = v.union(
	[
		v.strictObject({
			not: v.picklist(['publicHolidays', 'schoolHolidays', 'summerHolidays', 'freeDays'])
		}),
		v.strictObject({ in: v.picklist(['summerHolidays', 'councilDays']) }),
		v.strictObject({ weekdays: weekdays() }),
		v.strictObject({ on: day() }),
		v.strictObject({ from: day() }),
		v.strictObject({ until: day() })
	],
	'not-days'
);

const Rule = v.strictObject({
	key: key(),
	step: v.string(),
	edge: v.exactOptional(v.picklist(['start', 'end', 'whole'])),
	atLeast: v.exactOptional(distance()),
	atMost: v.exactOptional(distance()),
	after: v.exactOptional(v.string()),
	before: v.exactOptional(v.string()),
	thanEdge: v.exactOptional(v.picklist(['start', 'end'])),
	previousGroup: v.exactOptional(v.boolean()),
	freeDay: v.exactOptional(v.picklist(['stays', 'forward', 'backward'])),
	days: v.exactOptional(Days),
	basis: v.exactOptional(line(80))
});

const questions = () => list(line(300), 1, 12);

export const Template = v.strictObject({
	format: v.literal(templateFormat, 'other-format'),
	key: key(),
	version: whole(1, 9999),
	title: line(120),
	description: prose(1000),
	months: whole(1, 120),
	council: v.strictObject({ name: line(80), short: line(40) }),
	coreGroup: v.exactOptional(v.strictObject({ least: whole(1, 99), most: whole(1, 99) })),
	phases: list(
		v.strictObject({ key: key(), title: line(80), thread: line(40), summary: line(400) }),
		1,
		20
	),
	areas: list(
		v.strictObject({
			key: key(),
			code: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not-a-code')),
			title: line(120),
			short: line(40)
		}),
		1,
		40
	),
	groupPhases: list(
		v.strictObject({ key: v.picklist(['A', 'B', 'C', 'D']), title: line(80) }),
		0,
		4
	),
	steps: list(Step, 1),
	groupSteps: list(Step, 1),
	groupWindow: v.exactOptional(
		v.strictObject({
			from: v.string(),
			to: v.string(),
			weeks: whole(1, 104),
			extendedWeeks: whole(1, 104)
		})
	),
	rules: list(Rule, 0, 400),
	questionnaires: v.strictObject({
		guideline: questions(),
		goal: questions(),
		measure: questions()
	}),
	reviewAspects: list(v.strictObject({ key: key(), question: line(200), short: line(40) }), 1, 20),
	reviewDays: whole(1, 365),
	reviewAfter: v.string()
}) satisfies v.GenericSchema<unknown, ProcessTemplate & { format: string }>;
