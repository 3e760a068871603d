import type { Voice } from './voice.ts';
import type { Words } from '../words/index.ts';
import { sheetLines, type SheetLine } from '#drafting/measure-sheet/sheet-lines.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** The sheet of a measure as rows; one without a value is an honest gap. */
export function sheetRows(
	sheet: Partial<MeasureSheet> | null,
	words: Words['drafting'],
	voice: Voice
): readonly SheetLine[] {
	return sheetLines(sheet, words, voice.words.item, voice.language);
}
