import type { Voice } from './voice.ts';
import type { Words } from '../words/index.ts';
import { sayCost, sayPeriod } from '#drafting/say-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** Who, when, how much, in one line; what is missing is said. */
export function sayMeasure(
	sheet: MeasureSheet | null,
	words: Words['drafting'],
	voice: Voice
): string {
	const missing = (label: string) => `${label}: ${words.sheet.missing}`;
	if (!sheet) return missing(words.sheet.responsible);
	const { words: all, format, language } = voice;
	return [
		sheet.responsible ?? missing(words.sheet.responsible),
		sayPeriod(sheet, words.sheet, all.item, language) || missing(all.item.period),
		sayCost(sheet, words.sheet, format) ?? missing(words.sheet.cost)
	].join(' · ');
}
