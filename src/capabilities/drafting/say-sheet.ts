import type { Format } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { sayPartialDate } from './partial-date.ts';
import type { MeasureSheet } from './sheet.ts';
import type { draftingWords } from './words.ts';

type SheetWords = (typeof draftingWords)['de']['sheet'];

/** From when to when, as exactly as it is known, or an empty text. */
export function sayPeriod(
	{ starts, ends, permanent }: MeasureSheet,
	words: SheetWords,
	open: { readonly from: (day: string) => string; readonly until: (day: string) => string },
	language: WrittenLanguage
): string {
	const from = starts && sayPartialDate(starts, language);
	const to = ends && sayPartialDate(ends, language);
	const span = from && to ? `${from} – ${to}` : from ? open.from(from) : to && open.until(to);
	return [span, permanent && words.permanent].filter(Boolean).join(', ');
}

/** A number, "not quantifiable because …", or nothing. */
export function sayCost(
	{ costKind, costPerYear, costReason }: MeasureSheet,
	words: SheetWords,
	format: Format
): string | undefined {
	if (costKind === 'amount' && costPerYear) return words.euro(format.number(Number(costPerYear)));
	if (costKind === 'notQuantifiable' && costReason) return words.notQuantifiable(costReason);
	return undefined;
}
