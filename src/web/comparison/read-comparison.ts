import { differ } from '#drafting/consolidation/differences.ts';
import {
	chosenSheets,
	choicesIn,
	stretchesOf,
	stretchWith,
	type PlacedSheet
} from '#drafting/consolidation/sheets.ts';
import type { Contradiction } from '#drafting/consolidation/contradictions.ts';
import type { Quote } from '#drafting/server/consolidation/read-quotes.ts';
import { readAnswers, readSheetHeads } from '#drafting/server/consolidation/read-sheets.ts';
import { readSummaries } from '#drafting/server/consolidation/read-summaries.ts';
import type { Round } from '#drafting/server/read-rounds.ts';
import type { Reader } from '#storage/storage.ts';
import type { Look } from './look.ts';

export type Comparison = Awaited<ReturnType<typeof readComparison>>;

/**
 * The answers of a round side by side: the heads of all sheets, the answers of those that are shown. Only
 * whoever asks for differences has all answers read.
 */
export async function readComparison(
	read: Reader,
	round: Round,
	look: Look,
	marks: { readonly quotes: readonly Quote[]; readonly contradictions: readonly Contradiction[] }
) {
	const sheets = await readSheetHeads(read, round.id);
	const chosen = chosenSheets(sheets, look);
	const stretches = stretchesOf(chosen.length);
	const stretch = stretchWith(stretches, look.from);
	const columns = chosen.slice(stretch.from - 1, stretch.to);
	const answers = await readAnswers(read, idsOf(look.differences ? chosen : columns));
	const summaries = await readSummaries(read, round.id);
	const rows = round.questions.map((question, number) => ({
		number,
		question,
		summary: summaries.get(number) ?? null,
		cells: columns.map(({ id }) => {
			const text = answers.get(id)?.[number] ?? '';
			return { text, ...marksOn(marks, { id, number, text }) };
		})
	}));
	const kept = look.differences
		? rows.filter(({ number }) => differ(chosen.map(({ id }) => answers.get(id)?.[number] ?? '')))
		: rows;
	return {
		people: sheets.reduce((sum, { people }) => sum + people, 0),
		sheets: sheets.length,
		chosen: chosen.length,
		choices: choicesIn(sheets),
		...{ look, stretches, stretch, columns, rows: kept, hidden: rows.length - kept.length },
		/** For whoever names a sheet that is not shown now. */
		heads: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet]))
	};
}

function marksOn(
	{ quotes, contradictions }: Parameters<typeof readComparison>[3],
	{ id, number, text }: { id: string; number: number; text: string }
) {
	const here = (one: { sheetId: string; question: number }) =>
		one.sheetId === id && one.question === number;
	return {
		// A sheet that was corrected afterwards says something else at that place.
		quotes: quotes.filter(
			(quote) => here(quote) && text.slice(quote.from, quote.to) === quote.text
		),
		contradicts: contradictions.some((one) => here(one) && !one.settled)
	};
}

function idsOf(sheets: readonly PlacedSheet[]): readonly string[] {
	return sheets.map(({ id }) => id);
}
