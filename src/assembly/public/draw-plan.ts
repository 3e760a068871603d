import { calendarWords } from '#shared/calendar-words.ts';
import type { Day } from '#shared/dates.ts';
import { layOutSheet, mirrored } from '#shared/sheet/lay-out-sheet.ts';
import { narrowSheet, wideSheet } from '#shared/sheet/metrics.ts';
import { foldEmpty, fortnightRows, lastOf, monthRows } from '#shared/sheet/rows.ts';
import type { LaidSheet, SheetBar, SheetCalendar, SheetMark } from '#shared/sheet/sheet.ts';
import type { Voice } from './voice.ts';

export type PlanDrawing = {
	/** A row a month. */
	readonly wide: LaidSheet;
	/** A row for two weeks; what is over apart from what runs and comes. */
	readonly narrow: { readonly past: LaidSheet | undefined; readonly ahead: LaidSheet | undefined };
};

type Facts = {
	readonly bars: readonly SheetBar[];
	readonly calendar: SheetCalendar;
	readonly marks?: readonly SheetMark[];
	/** Left out: from left to right. */
	readonly rtl?: boolean;
};

/** The plan as a drawing, for wide places and for narrow ones; nothing where nothing has a date. */
export function drawPlan(given: Facts, voice: Voice): PlanDrawing | undefined {
	const { bars, marks = [], rtl = false } = given;
	const { language, today } = voice;
	const span = spanOfBars(bars);
	if (!span) return undefined;
	const facts = { bars, marks, today, calendar: given.calendar };
	const spans = [...bars, ...marks];
	const turn = (sheet: LaidSheet) => (rtl ? mirrored(sheet) : sheet);
	const months = foldEmpty(
		monthRows(span.from, span.to, language),
		[...spans, { from: today, to: today }],
		2,
		(from, to) => voice.words.plan.noDates(sayMonths(from, to, voice))
	);
	const fortnights = foldEmpty(fortnightRows(span.from, span.to, language), spans, 1, (from, to) =>
		voice.words.plan.noDates(voice.format.span(from, to))
	);
	const narrow = (rows: typeof fortnights) =>
		rows.length > 0 ? turn(layOutSheet({ ...facts, rows }, narrowSheet)) : undefined;
	return {
		wide: turn(layOutSheet({ ...facts, rows: months }, wideSheet)),
		narrow: {
			past: narrow(fortnights.filter((row) => lastOf(row) < today)),
			ahead: narrow(fortnights.filter((row) => lastOf(row) >= today))
		}
	};
}

/** First and last day of all bars; feasts and holidays alone make no plan. */
export function spanOfBars(bars: readonly SheetBar[]): { from: Day; to: Day } | undefined {
	const from = bars.map((bar) => bar.from).toSorted()[0];
	const to = bars
		.map((bar) => bar.to)
		.toSorted()
		.at(-1);
	return from && to ? { from, to } : undefined;
}

/** `August 2018 – April 2019` */
function sayMonths(from: Day, to: Day, { language }: Voice): string {
	const say = (day: Day) =>
		`${calendarWords[language].months[Number(day.slice(5, 7)) - 1]}\u00A0${day.slice(0, 4)}`;
	return `${say(from)} – ${say(to)}`;
}
