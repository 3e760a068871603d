import * as v from 'valibot';
import { line } from '#shared/inputs.ts';
import { spanOf } from './times.ts';

export const natures = ['running', 'investment'] as const;
export const certainties = ['planned', 'actual'] as const;
/** More rows than a council reads. */
export const mostRows = 40;

export type MoneyRow = {
	/** Null: every year. */
	readonly year: number | null;
	/** Whole euros. */
	readonly amount: number;
	readonly nature: (typeof natures)[number];
	readonly certainty: (typeof certainties)[number];
	readonly source: string | null;
};

/** What a sheet says about money. */
export type Costs = {
	readonly costKind: 'missing' | 'amount' | 'notQuantifiable';
	readonly costPerYear: string | null;
	readonly costReason: string | null;
	readonly money: readonly MoneyRow[];
	readonly starts: string | null;
	readonly ends: string | null;
};

/** Whole euros as people write them: `12000`, `12.000`, `1 200 000 €`. */
export const Euros = v.pipe(
	v.string(),
	v.transform((text) => text.replace(/(€|Euro)\s*$/i, '').trim()),
	v.regex(/^(\d{1,9}|\d{1,3}([.\u00A0\u202F ’']\d{3}){1,2})$/, 'not-whole-euros'),
	v.transform((text) => String(Number(text.replaceAll(/\D/g, ''))))
);

/** As a form sends it, or as it is kept; an empty field counts as nothing. */
const given = v.pipe(
	v.optional(v.nullable(v.union([v.string(), v.number()])), ''),
	v.transform((value) => String(value ?? '').trim() || null)
);

const Row = v.pipe(
	v.object({
		year: v.pipe(given, v.nullable(v.pipe(v.string(), v.regex(/^(19|20|21)\d\d$/, 'not-a-year')))),
		amount: v.pipe(given, v.nullable(Euros)),
		nature: v.optional(v.picklist(natures, 'unknown'), 'running'),
		certainty: v.optional(v.picklist(certainties, 'unknown'), 'planned'),
		source: v.pipe(given, v.nullable(line(200)))
	}),
	v.forward(
		v.partialCheck(
			[['year'], ['amount'], ['source']],
			({ year, amount, source }) => amount !== null || (year === null && source === null),
			'amount-missing'
		),
		['amount']
	),
	v.forward(
		v.partialCheck(
			[['year'], ['certainty']],
			({ year, certainty }) => certainty !== 'actual' || year !== null,
			'actual-needs-year'
		),
		['year']
	)
);

/** The rows of the form, by number; rows in which nothing stands are left out. */
export const MoneyRows = v.pipe(
	v.optional(v.union([v.array(v.unknown()), v.record(v.string(), v.unknown())]), []),
	v.transform((rows) => (Array.isArray(rows) ? rows : Object.values(rows))),
	v.maxLength(mostRows, 'too-many-rows'),
	v.array(Row),
	v.transform((rows) =>
		rows.flatMap(({ year, amount, ...row }): MoneyRow[] =>
			amount === null
				? []
				: [{ year: year === null ? null : Number(year), amount: Number(amount), ...row }]
		)
	)
);

/** The rows that count: those of the sheet, else its one yearly amount; first what comes every year. */
export function rowsOf(sheet: Costs): readonly MoneyRow[] {
	if (sheet.money.length > 0) return sheet.money.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
	if (sheet.costKind !== 'amount' || sheet.costPerYear === null) return [];
	const amount = Number(sheet.costPerYear);
	return [{ year: null, amount, nature: 'running', certainty: 'planned', source: null }];
}

export type YearSum = {
	readonly year: number;
	/** Null: nobody has said anything. */
	readonly planned: number | null;
	readonly actual: number | null;
};

export type CostSums = {
	/** What comes every year, planned. */
	readonly yearly: number | null;
	/** Every year of which something is known, with what comes every year where the measure runs. */
	readonly years: readonly YearSum[];
	/** What is planned altogether; null while it goes on without a known end. */
	readonly planned: number | null;
	readonly actual: number | null;
};

/** Adds up what a sheet says. Planned and actual are never added to one another. */
export function sumCosts(sheet: Costs): CostSums {
	const rows = rowsOf(sheet);
	const sum = (some: readonly MoneyRow[]) =>
		some.length === 0 ? null : some.reduce((total, { amount }) => total + amount, 0);
	const of = (certainty: MoneyRow['certainty'], years: readonly (number | null)[]) =>
		rows.filter((row) => row.certainty === certainty && years.includes(row.year));
	const running = runningYears(sheet);
	const named = rows.flatMap(({ year }) => year ?? []);
	const everyYear = rows.some(({ year }) => year === null);
	const known = new Set([...named, ...(everyYear ? (running.all ?? []) : [])]);
	const years = [...known].sort().map((year): YearSum => {
		const counted = running.has(year) ? [year, null] : [year];
		return { year, planned: sum(of('planned', counted)), actual: sum(of('actual', [year])) };
	});
	const bounded = !everyYear || running.all !== null;
	const total = (key: 'planned' | 'actual') => {
		const said = years.flatMap((one) => one[key] ?? []);
		return said.length === 0 ? null : said.reduce((all, amount) => all + amount, 0);
	};
	return {
		yearly: sum(of('planned', [null])),
		years,
		planned: bounded ? total('planned') : null,
		actual: total('actual')
	};
}

/**
 * The calendar years in which the measure runs. `all` of them are known only where it runs for whole years:
 * what ten months of a yearly amount come to nobody has said.
 */
function runningYears(sheet: Costs) {
	const { from, before } = spanOf(sheet);
	const first = from === null ? null : Number(from.slice(0, 4));
	const last = before === null ? null : Temporal.PlainDate.from(before).subtract({ days: 1 }).year;
	const whole = (day: string | null) => day === null || day.endsWith('-01-01');
	return {
		has: (year: number) => (first === null || first <= year) && (last === null || year <= last),
		all:
			first === null || last === null || last < first || !whole(from) || !whole(before)
				? null
				: Array.from({ length: last - first + 1 }, (_, index) => first + index)
	};
}
