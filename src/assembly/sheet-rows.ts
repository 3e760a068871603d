import type { MeasureSheet } from '#drafting/sheet.ts';
import { formatFor } from '#shared/format.ts';
import { writtenLanguage, type Language } from '#shared/language.ts';
import { sayPartialDate } from './public/partial-date.ts';
import type { Words } from './words/index.ts';

export type SheetRow = {
	readonly label: string;
	readonly value?: string;
	readonly missing?: string;
};

/** A measure sheet line by line; what is not known says `fehlt noch`, and costs are told apart. */
export function sheetRows(
	sheet: MeasureSheet | null,
	words: Words,
	language: Language
): SheetRow[] {
	const say = words.drafting.sheet;
	const date = (value: string | null | undefined) =>
		value ? sayPartialDate(value, writtenLanguage(language)) : undefined;
	const facts: readonly (readonly [string, string | null | undefined])[] = [
		[say.effect, sheet?.effect],
		[say.forWhom, sheet?.forWhom],
		[say.responsible, sheet?.responsible],
		[say.participants, sheet?.participants],
		[say.competence, sheet?.competence && words.drafting.competences[sheet.competence]],
		[say.needs, sheet?.needs],
		[say.cost, sheet && sayCost(sheet, words, language)],
		[say.starts, date(sheet?.starts)],
		[say.ends, sheet?.permanent ? say.permanent : date(sheet?.ends)]
	];
	return facts.map(([label, value]) =>
		value ? { label, value } : { label, missing: say.missing }
	);
}

/** Costs per year as a number, "not quantifiable because …", or nothing. */
function sayCost(sheet: MeasureSheet, words: Words, language: Language): string | undefined {
	const say = words.drafting.sheet;
	if (sheet.costKind === 'amount')
		return say.euro(formatFor(language).number(Number(sheet.costPerYear)));
	return sheet.costKind === 'notQuantifiable'
		? say.notQuantifiable(sheet.costReason ?? '')
		: undefined;
}
