import * as v from 'valibot';
import { isDay } from '#shared/dates.ts';
import { line } from '#shared/inputs.ts';
import { lands } from '../lands.ts';
import { severities, usualSeverities, type FindingCode } from '../plan/finding.ts';

/** The form of a plan's file, as docs/handbook/plan-format.md tells it. Messages are codes. */
const planFormat = 'fortschrift-plan/1';

const day = () => v.pipe(v.string(), v.check(isDay, 'not-a-day'));
const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const list = <Item extends v.GenericSchema>(item: Item, most = 500) =>
	v.pipe(v.array(item), v.maxLength(most, 'too-many'));
const name = () => v.pipe(v.string(), v.nonEmpty('empty'), v.maxLength(120, 'too-long'));
const names = () => v.optional(list(name()), []);

/** One day, first and last day, or both by name. */
const Days = v.union(
	[
		v.pipe(
			day(),
			v.transform((start) => ({ start, end: start }))
		),
		v.pipe(
			v.tuple([day(), day()]),
			v.transform(([start, end]) => ({ start, end }))
		),
		v.strictObject({ start: day(), end: day() })
	],
	'not-a-day'
);

const Parameters = v.strictObject({
	begins: day(),
	ends: v.exactOptional(day()),
	order: v.exactOptional(list(name())),
	optional: names(),
	extended: names(),
	keepFree: v.optional(v.picklist(['summerHolidays', 'schoolHolidays']), 'summerHolidays'),
	fixed: v.optional(v.record(v.string(), Days), {}),
	limits: v.optional(
		list(
			v.strictObject({
				step: name(),
				from: v.exactOptional(day()),
				until: v.exactOptional(day())
			})
		),
		[]
	)
});

const Council = v.strictObject({
	weekday: whole(1, 7),
	week: v.picklist([1, 2, 3, 4, 'last']),
	except: v.exactOptional(list(day())),
	also: v.exactOptional(list(day())),
	notIn: v.exactOptional(v.picklist(['summerHolidays', 'schoolHolidays']))
});

const period = { first: day(), last: day(), name: line(120) };
const Holidays = v.strictObject({
	publicHolidays: v.optional(list(v.strictObject({ day: day(), name: line(120) }), 2000), []),
	schoolHolidays: v.optional(
		list(v.strictObject({ ...period, summer: v.optional(v.boolean(), false) }), 1000),
		[]
	),
	unknownSchoolYears: v.optional(list(whole(1, 9999)), []),
	feasts: v.optional(list(v.strictObject(period), 1000), [])
});

const where = {
	where: v.exactOptional(line(120)),
	quote: v.exactOptional(line(400))
};
const month = () => v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not-a-month'));
const Says = v.variant('kind', [
	v.strictObject({
		kind: v.literal('month'),
		month: month(),
		days: whole(0, 99),
		begins: whole(1, 7),
		...where
	}),
	v.strictObject({ kind: v.literal('name'), of: name(), name: line(120), ...where }),
	v.strictObject({
		kind: v.literal('covers'),
		of: name(),
		aspects: list(line(120), 50),
		...where
	}),
	v.strictObject({ kind: v.literal('length'), of: name(), weeks: whole(1, 520), ...where }),
	v.strictObject({ kind: v.literal('before'), of: name(), than: name(), ...where }),
	v.strictObject({ kind: v.literal('until'), of: name(), day: day(), ...where }),
	v.strictObject({
		kind: v.literal('window'),
		of: name(),
		from: day(),
		to: day(),
		extendable: v.exactOptional(whole(1, 520)),
		without: v.exactOptional(v.picklist(['summerHolidays', 'schoolHolidays'])),
		...where
	})
]);

export const Plan = v.strictObject({
	format: v.literal(planFormat, 'other-format'),
	/** A key of a shipped template, or a whole one; looked at apart. */
	template: v.unknown(),
	land: v.exactOptional(v.picklist(lands)),
	holidays: v.exactOptional(Holidays),
	council: v.exactOptional(Council),
	parameters: Parameters,
	dates: v.optional(v.record(v.string(), Days), {}),
	says: v.optional(list(Says, 1000), []),
	severities: v.optional(
		v.partial(
			v.strictObject(
				Object.fromEntries(
					Object.keys(usualSeverities).map((code) => [code, v.picklist(severities)])
				) as Record<FindingCode, v.PicklistSchema<typeof severities, undefined>>
			)
		),
		{}
	)
});

export type PlanFile = v.InferOutput<typeof Plan>;
