import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { sayCost, sayPeriod } from '../say-sheet.ts';
import type { MeasureSheet } from '../sheet.ts';
import type { draftingWords } from '../words.ts';
import { rowsOf, type MoneyRow } from './money.ts';
import { completeSheet, emptySheet } from './read-sheet.ts';
import type { SheetWords } from './words.ts';

type Words = Pick<(typeof draftingWords)['de'], 'sheet' | 'competences'>;

/** What the surroundings call the time, and an open end of it. */
export type PeriodWords = {
	readonly period: string;
	readonly from: (day: string) => string;
	readonly until: (day: string) => string;
};

export type SheetLine = { readonly label: string; readonly value: string | undefined };

/**
 * The sheet as lines for pages and print. What a council asks for stands there even while it is missing;
 * what makes a sheet richer appears once it is said. The name of a person is never among them.
 */
export function sheetLines(
	kept: Partial<MeasureSheet> | null,
	{ sheet: words, competences }: Words,
	period: PeriodWords,
	language: WrittenLanguage
): readonly SheetLine[] {
	const sheet = completeSheet(kept ?? emptySheet);
	const asked = (label: string, value: string | null | undefined) => ({
		label,
		value: value || undefined
	});
	const ifSaid = (label: string, value: string | null | undefined) =>
		value ? [{ label, value }] : [];
	const competence = sheet.competence && competences[sheet.competence];
	return [
		asked(words.effect, sheet.effect),
		asked(words.forWhom, sheet.forWhom),
		...ifSaid(words.targetGroups, sheet.targetGroups),
		asked(words.responsible, sheet.responsible),
		...ifSaid(words.acceptance, sayAcceptance(sheet, words)),
		asked(words.participants, sheet.participants),
		asked(
			words.competence,
			competence && sheet.competenceNote
				? words.remark(competence, sheet.competenceNote)
				: (competence ?? sheet.competenceNote)
		),
		asked(words.needs, sheet.needs),
		asked(words.cost, sayCost(sheet, words, formatFor(language))),
		asked(period.period, sayPeriod(sheet, words, period, language)),
		...ifSaid(words.priority, sheet.priority && words.priorities[sheet.priority]),
		asked(words.indicators, sheet.indicators.join('; ')),
		...ifSaid(words.risks, sheet.risks),
		...ifSaid(words.synergies, sheet.synergies)
	];
}

/** What whoever is responsible says to it; nothing while nobody was asked. */
function sayAcceptance(
	{ acceptance, acceptanceReason: reason }: Pick<MeasureSheet, 'acceptance' | 'acceptanceReason'>,
	words: SheetWords
): string | undefined {
	if (acceptance === 'notAsked') return undefined;
	const answer = words.acceptances[acceptance];
	if (reason === null) return answer;
	return acceptance === 'declined' ? words.because(answer, reason) : words.remark(answer, reason);
}

/** One row of money in a breath: `2018: 20.000 Euro, Investition, geplant (Haushalt)`. */
export function sayMoneyRows(
	kept: Partial<MeasureSheet> | null,
	words: SheetWords,
	language: WrittenLanguage
): readonly string[] {
	const sheet = completeSheet(kept ?? emptySheet);
	if (sheet.money.length === 0) return [];
	const format = formatFor(language);
	return rowsOf(sheet).map((row: MoneyRow) => {
		const when = row.year === null ? words.everyYear : String(row.year);
		const amount = words.euro(format.number(row.amount));
		const kind = `${words.natures[row.nature]}, ${words.certainties[row.certainty]}`;
		return `${when}: ${amount}, ${kind}${row.source ? ` (${row.source})` : ''}`;
	});
}
