import { calendarWords } from '#shared/calendar-words.ts';
import { addDays, type Day } from '#shared/dates.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { SheetDay, SheetFold, SheetRow } from './sheet.ts';

/** One row a month, from the month of the first day to that of the last; which year, `withYears` says. */
export function monthRows(from: Day, to: Day, language: WrittenLanguage): readonly SheetRow[] {
	const { months } = calendarWords[language];
	const rows: SheetRow[] = [];
	let month = Temporal.PlainDate.from(from).toPlainYearMonth();
	const last = Temporal.PlainDate.from(to).toPlainYearMonth();
	while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
		const first = month.toPlainDate({ day: 1 }).toString();
		rows.push({
			key: month.toString(),
			label: (months[month.month - 1] ?? '').slice(0, 3),
			note: '',
			days: daysFrom(first, month.daysInMonth, language)
		});
		month = month.add({ months: 1 });
	}
	return rows;
}

/** One row for two weeks, beginning on Mondays: for narrow places. */
export function fortnightRows(from: Day, to: Day, language: WrittenLanguage): readonly SheetRow[] {
	const format = formatFor(language);
	const rows: SheetRow[] = [];
	let first = addDays(from, 1 - Temporal.PlainDate.from(from).dayOfWeek);
	while (first <= to) {
		const last = addDays(first, 13);
		const days = daysFrom(first, 14, language);
		rows.push({ key: first, label: format.span(first, last), note: '', days });
		first = addDays(last, 1);
	}
	return rows;
}

/** Rows of which at least so many lie empty one after the other are told in one line. */
export function foldEmpty(
	rows: readonly SheetRow[],
	spans: readonly { readonly from: Day; readonly to: Day }[],
	least: number,
	say: (from: Day, to: Day) => string
): readonly (SheetRow | SheetFold)[] {
	const folded: (SheetRow | SheetFold)[] = [];
	const fold = (empty: readonly SheetRow[]): readonly (SheetRow | SheetFold)[] => {
		const [first, last] = [empty[0], empty.at(-1)];
		if (!first || !last || empty.length < least) return empty;
		const span = { from: firstOf(first), to: lastOf(last) };
		return [{ key: first.key, ...span, label: say(span.from, span.to) }];
	};
	let empty: SheetRow[] = [];
	for (const row of rows) {
		if (!spans.some(({ from, to }) => from <= lastOf(row) && to >= firstOf(row))) {
			empty.push(row);
			continue;
		}
		folded.push(...fold(empty), row);
		empty = [];
	}
	return [...folded, ...fold(empty)];
}

/** The year stands at the first row, and where it is another one than in the row before. */
export function withYears(
	rows: readonly (SheetRow | SheetFold)[]
): readonly (SheetRow | SheetFold)[] {
	let year = '';
	return rows.map((row) => {
		if (!('days' in row)) return row;
		const note = firstOf(row).slice(0, 4);
		if (note === year) return row;
		year = note;
		return { ...row, note };
	});
}

export function firstOf(row: SheetRow | SheetFold): Day {
	return 'days' in row ? (row.days[0]?.day ?? '') : row.from;
}

export function lastOf(row: SheetRow | SheetFold): Day {
	return 'days' in row ? (row.days.at(-1)?.day ?? '') : row.to;
}

function daysFrom(first: Day, count: number, language: WrittenLanguage): readonly SheetDay[] {
	const { short } = calendarWords[language];
	const start = Temporal.PlainDate.from(first);
	return Array.from({ length: count }, (_, place) => {
		const weekday = (start.dayOfWeek - 1 + place) % 7;
		return {
			day: start.add({ days: place }).toString(),
			weekday: (short[weekday] ?? '').slice(0, 2),
			weekend: weekday >= 5
		};
	});
}
