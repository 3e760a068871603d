import type { Format } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { rowsOf, sumCosts, type Costs } from './measure-sheet/money.ts';
import type { SheetWords } from './measure-sheet/words.ts';
import { sayPartialDate } from './partial-date.ts';
import type { MeasureSheet } from './sheet.ts';

/** From when to when, as exactly as it is known, or an empty text. */
export function sayPeriod(
	{
		starts,
		ends,
		permanent,
		recurring,
		condition
	}: Pick<MeasureSheet, 'starts' | 'ends' | 'permanent' | 'recurring' | 'condition'>,
	words: SheetWords,
	open: { readonly from: (day: string) => string; readonly until: (day: string) => string },
	language: WrittenLanguage
): string {
	const from = starts && sayPartialDate(starts, language);
	const to = ends && sayPartialDate(ends, language);
	const both = from && to && (from === to ? from : `${from} – ${to}`);
	const span = both || (from ? open.from(from) : to && open.until(to));
	return [recurring, span, permanent && words.permanent, condition].filter(Boolean).join(', ');
}

/** What it costs: every year, in named years, altogether; or "not quantifiable because …", or nothing. */
export function sayCost(sheet: Costs, words: SheetWords, format: Format): string | undefined {
	if (sheet.costKind === 'notQuantifiable' && sheet.costReason)
		return words.notQuantifiable(sheet.costReason);
	if (rowsOf(sheet).length === 0) return undefined;
	const euro = (amount: number) => words.euro(format.number(amount));
	const { yearly, years, planned, actual } = sumCosts(sheet);
	const named = new Set(rowsOf(sheet).flatMap(({ year }) => year ?? []));
	const shown = years.filter(({ year }) => named.has(year));
	const parts = [
		yearly !== null && words.perYear(euro(yearly)),
		...shown.map((one) => words.inYear(one.year, sayYear(one, words, euro))),
		planned !== null && (named.size > 1 || yearly !== null) && words.altogether(euro(planned)),
		actual !== null && named.size > 1 && words.spent(euro(actual))
	];
	return parts.filter((part) => part !== false).join('; ');
}

/** `32.000 Euro, 18.450 Euro ausgegeben` */
function sayYear(
	{ planned, actual }: { readonly planned: number | null; readonly actual: number | null },
	words: SheetWords,
	euro: (amount: number) => string
): string {
	const spent = actual === null ? [] : [words.actually(euro(actual))];
	return [...(planned === null ? [] : [euro(planned)]), ...spent].join(', ');
}
