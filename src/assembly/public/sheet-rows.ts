import type { Voice } from './voice.ts';
import type { Words } from '../words/index.ts';
import { sayCost, sayPeriod } from '#drafting/say-sheet.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';

/** The sheet of a measure as rows; one without a value is an honest gap. */
export function sheetRows(
	sheet: MeasureSheet | null,
	words: Words['drafting'],
	voice: Voice
): { label: string; value: string | undefined }[] {
	const { sheet: labels, competences } = words;
	const { item } = voice.words;
	const row = (label: string, value: string | null | undefined) => ({
		label,
		value: value || undefined
	});
	return [
		row(labels.effect, sheet?.effect),
		row(labels.forWhom, sheet?.forWhom),
		row(labels.responsible, sheet?.responsible),
		row(labels.participants, sheet?.participants),
		row(labels.competence, sheet?.competence && competences[sheet.competence]),
		row(labels.needs, sheet?.needs),
		row(labels.cost, sheet && sayCost(sheet, labels, voice.format)),
		row(item.period, sheet && sayPeriod(sheet, labels, item, voice.language))
	];
}
