import type { WrittenLanguage } from '#shared/language.ts';
import { sayPartialDate } from '../partial-date.ts';
import type { MeasureSheet } from '../sheet.ts';
import { mostRows, type MoneyRow } from './money.ts';

type MoneyInput = Readonly<Record<keyof MoneyRow, string>>;

/** A sheet as the fields of a form: everything is text, and empty where nothing was said. */
export type SheetForm = Readonly<Record<Exclude<keyof MeasureSheet, 'money'>, string>> & {
	readonly money: readonly MoneyInput[];
};

/** What a form shows of a kept sheet; sent back unchanged it is the same sheet. */
export function sheetForm(sheet: MeasureSheet, language: WrittenLanguage = 'de'): SheetForm {
	const { money, indicators, starts, ends, permanent, costKind, costPerYear, ...rest } = sheet;
	const texts = Object.fromEntries(
		Object.entries(rest).map(([name, value]) => [name, value ?? ''])
	) as Record<keyof typeof rest, string>;
	const time = (kept: string | null) =>
		kept === null ? '' : sayPartialDate(kept, language).replaceAll('\u00A0', ' ');
	return {
		...texts,
		costKind,
		// An amount that does not count is not sent back either.
		costPerYear: costKind === 'amount' ? (costPerYear ?? '') : '',
		indicators: indicators.join('\n'),
		starts: time(starts),
		ends: time(ends),
		permanent: permanent ? 'yes' : '',
		money: money.map((row) => ({
			...row,
			year: row.year === null ? '' : String(row.year),
			amount: String(row.amount),
			source: row.source ?? ''
		}))
	};
}

/** How many rows of money a form shows: those that are filled, and a few to fill. */
export function rowsToShow(filled: number, typed: number, asked: number): number {
	return Math.min(mostRows, Math.max(typed, asked, filled + 2));
}
