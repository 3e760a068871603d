import { sayPartialDate } from './partial-date.ts';
import type { Voice } from './voice.ts';
import type { Words } from '../words/index.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** Who, when, how much, in one line; what is missing is said. */
export function sayMeasure(
	sheet: MeasureSheet | null,
	words: Words['drafting'],
	voice: Voice
): string {
	const missing = (label: string) => `${label}: ${words.sheet.missing}`;
	if (!sheet) return missing(words.sheet.responsible);
	return [
		sheet.responsible ?? missing(words.sheet.responsible),
		sayPeriod(sheet, words, voice) || missing(voice.words.item.period),
		sayCost(sheet, words, voice) ?? missing(words.sheet.cost)
	].join(' · ');
}

export function sayPeriod(
	{ starts, ends, permanent }: MeasureSheet,
	words: Words['drafting'],
	{ words: all, language }: Voice
): string {
	const from = starts && sayPartialDate(starts, language);
	const to = ends && sayPartialDate(ends, language);
	const span =
		from && to ? `${from} – ${to}` : from ? all.item.from(from) : to && all.item.until(to);
	return [span, permanent && words.sheet.permanent].filter(Boolean).join(', ');
}

/** A number, "not quantifiable because …", or nothing. */
export function sayCost(
	{ costKind, costPerYear, costReason }: MeasureSheet,
	words: Words['drafting'],
	{ format }: Voice
): string | undefined {
	if (costKind === 'amount' && costPerYear)
		return words.sheet.euro(format.number(Number(costPerYear)));
	if (costKind === 'notQuantifiable' && costReason) return words.sheet.notQuantifiable(costReason);
	return undefined;
}
