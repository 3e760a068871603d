import type { Voice } from './voice.ts';
import type { Words } from '../words/index.ts';
import { completeSheet } from '#drafting/measure-sheet/read-sheet.ts';
import { sayCost, sayPeriod } from '#drafting/say-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** Who, when, how much, in one line; what is missing is said. */
export function sayMeasure(
	kept: MeasureSheet | null,
	words: Words['drafting'],
	voice: Voice
): string {
	const missing = (label: string) => `${label}: ${words.sheet.missing}`;
	if (!kept) return missing(words.sheet.responsible);
	const sheet = completeSheet(kept);
	const { words: all, format, language } = voice;
	return [
		sheet.responsible ?? missing(words.sheet.responsible),
		sayPeriod(sheet, words.sheet, all.item, language) || missing(all.item.period),
		sayCost(sheet, words.sheet, format) ?? missing(words.sheet.cost)
	].join(' · ');
}
