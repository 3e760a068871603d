import { calendarWords } from '#shared/calendar-words.ts';
import type { Day } from '#shared/dates.ts';
import { layOutSheet, mirrored } from '#shared/sheet/lay-out-sheet.ts';
import { narrowSheet, wideSheet } from '#shared/sheet/metrics.ts';
import {
	firstOf,
	foldEmpty,
	fortnightRows,
	lastOf,
	monthRows,
	withYears
} from '#shared/sheet/rows.ts';
import type {
	LaidSheet,
	SheetBar,
	SheetCalendar,
	SheetFold,
	SheetMark,
	SheetMetrics,
	SheetRow
} from '#shared/sheet/sheet.ts';
import type { Voice } from './voice.ts';

/** A part of the drawing with the time that it shows. */
export type DrawnSpan = { readonly span: string; readonly sheet: LaidSheet };

export type PlanDrawing = {
	/** A row a month: the year around today, and what lies before and after it. */
	readonly year: DrawnSpan;
	readonly before: DrawnSpan | undefined;
	readonly after: DrawnSpan | undefined;
	/** A row for two weeks: what is over, and what runs and comes. */
	readonly narrow: { readonly past: DrawnSpan | undefined; readonly ahead: DrawnSpan | undefined };
};

type Facts = {
	readonly bars: readonly SheetBar[];
	readonly calendar: SheetCalendar;
	readonly marks?: readonly SheetMark[];
	/** Left out: from left to right. */
	readonly rtl?: boolean;
	/** Of the rows of months; left out: for a page on the screen. */
	readonly metrics?: SheetMetrics;
};
type Rows = readonly (SheetRow | SheetFold)[];

/** As many rows as a year has, and as fit on a page. */
const rowsOfYear = 12;

/** The plan as a drawing, for wide places and for narrow ones; nothing where nothing has a date. */
export function drawPlan(given: Facts, voice: Voice): PlanDrawing | undefined {
	const { bars, marks = [], calendar, rtl = false, metrics: wide = wideSheet } = given;
	const { language, today, format, words } = voice;
	const span = spanOfBars(bars);
	if (!span) return undefined;
	const spans = [...bars, ...marks, { from: today, to: today }];
	const months = foldEmpty(monthRows(span.from, span.to, language), spans, 2, (from, to) =>
		words.plan.noDates(sayMonths(from, to, voice))
	);
	// Where nothing begins and nothing ends, a narrow drawing has nothing to show.
	const edges = spans.flatMap(({ from, to }) => [from, to].map((day) => ({ from: day, to: day })));
	const fortnights = foldEmpty(
		fortnightRows(span.from, span.to, language),
		edges,
		1,
		(from, to) => {
			const running = bars.filter((bar) => bar.from < from && bar.to > to);
			const said = format.span(from, to);
			return running.length > 0
				? words.plan.goesOn(said, running.map(({ label }) => label).join(', '))
				: words.plan.noDates(said);
		}
	);
	const [begin, end] = yearAround(months, today);
	const year = draw(months.slice(begin, end), wide);
	return (
		year && {
			year,
			before: draw(months.slice(0, begin), wide),
			after: draw(months.slice(end), wide),
			narrow: {
				past: draw(
					fortnights.filter((row) => lastOf(row) < today),
					narrowSheet
				),
				ahead: draw(
					fortnights.filter((row) => lastOf(row) >= today),
					narrowSheet
				)
			}
		}
	);

	function draw(rows: Rows, metrics: SheetMetrics): DrawnSpan | undefined {
		const [first, last] = [rows[0], rows.at(-1)];
		if (!first || !last) return undefined;
		const dated = metrics === narrowSheet ? rows : withYears(rows);
		const sheet = layOutSheet({ bars, marks, today, calendar, rows: dated }, metrics);
		return {
			span: sayMonths(firstOf(first), lastOf(last), voice),
			sheet: rtl ? mirrored(sheet) : sheet
		};
	}
}

/** First and last day of all bars; feasts and holidays alone make no plan. */
function spanOfBars(bars: readonly SheetBar[]): { from: Day; to: Day } | undefined {
	const from = bars.map((bar) => bar.from).toSorted()[0];
	const to = bars
		.map((bar) => bar.to)
		.toSorted()
		.at(-1);
	return from && to ? { from, to } : undefined;
}

/** From the month before today on; further back where less than a year is ahead. */
function yearAround(rows: Rows, today: Day): readonly [begin: number, end: number] {
	const now = rows.findIndex((row) => lastOf(row) >= today);
	const wanted = now < 0 ? rows.length : Math.max(0, now - 1);
	const begin = Math.max(0, Math.min(wanted, rows.length - rowsOfYear));
	return [begin, begin + rowsOfYear];
}

/** `August 2018 – April 2019` */
function sayMonths(from: Day, to: Day, { language }: Voice): string {
	const say = (day: Day) =>
		`${calendarWords[language].months[Number(day.slice(5, 7)) - 1]}\u00A0${day.slice(0, 4)}`;
	return say(from) === say(to) ? say(from) : `${say(from)} – ${say(to)}`;
}
