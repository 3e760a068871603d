import type { Reader } from '#storage/storage.ts';
import { placeSheets, type PlacedSheet } from '../../consolidation/sheets.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** All sheets of a round in their places, without the answers: few bytes each, however many there are. */
export async function readSheetHeads(
	reader: Read,
	roundId: string
): Promise<readonly PlacedSheet[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.leftJoin('person', 'person.id', 'answer_sheet.person_id')
		.select([
			'answer_sheet.id',
			'channel',
			'table_name as table',
			'person.name as person',
			'people',
			'perspective'
		])
		.where('round_id', '=', roundId)
		.orderBy('answer_sheet.id')
		.execute();
	return placeSheets(rows);
}

/** What stands on sheets: their ids → an answer to each question. */
export async function readAnswers(
	reader: Read,
	sheetIds: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
	if (sheetIds.length === 0) return new Map();
	const rows = await reader
		.selectFrom('answer_sheet')
		.select(['id', 'answers'])
		.where('id', 'in', sheetIds)
		.execute();
	return new Map(rows.map(({ id, answers }) => [id, linesOf(answers)]));
}

/** One answer of a round; undefined where there is no such sheet or question. */
export async function findAnswer(
	reader: Read,
	place: { readonly roundId: string; readonly sheetId: string; readonly question: number }
): Promise<string | undefined> {
	const row = await reader
		.selectFrom('answer_sheet')
		.select('answers')
		.where('id', '=', place.sheetId)
		.where('round_id', '=', place.roundId)
		.executeTakeFirst();
	return row && linesOf(row.answers)[place.question];
}

/** Line ends as a browser shows them, so that a place in an answer is the same there and here. */
function linesOf(answers: string): readonly string[] {
	return (JSON.parse(answers) as string[]).map((answer) => answer.replaceAll(/\r\n?/g, '\n'));
}
