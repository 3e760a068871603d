import type { Reader } from '#storage/storage.ts';
import type { CountedSheet } from '../../rounds/progress.ts';
import { inSheetOrder, type SheetChannel } from '../../rounds/sheets.ts';
import type { QuestionnaireSet } from './read-sets.ts';
import { readAsked } from './read-typed.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Table = {
	readonly id: string;
	readonly name: string;
	readonly people: number;
	/** Shown in the room while the set is open, then gone. */
	readonly secret: string | null;
};

/** The tables of a set, by name. */
export async function readTables(reader: Read, setId: string): Promise<readonly Table[]> {
	const rows = await reader
		.selectFrom('questionnaire_link')
		.select(['secret_hash as id', 'table_name as tableName', 'people', 'secret'])
		.where('set_id', '=', setId)
		.where('table_name', 'is not', null)
		.execute();
	return inSheetOrder(rows).map(({ tableName, ...row }) => ({ ...row, name: tableName ?? '' }));
}

/** All sheets of a set in one query, for counting. */
export async function readCountedSheets(
	reader: Read,
	setId: string
): Promise<readonly CountedSheet[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
		.select(['answer_sheet.round_id as roundId', 'answer_sheet.channel', 'answer_sheet.people'])
		.select(['answer_sheet.table_name as tableName', 'answer_sheet.secret_hash as link'])
		.select(['answer_sheet.answers'])
		.where('questionnaire_round.set_id', '=', setId)
		.execute();
	return rows.map(({ answers, channel, ...row }) => ({
		...row,
		channel: channel as SheetChannel,
		answered: (JSON.parse(answers) as string[]).map((answer) => answer !== '')
	}));
}

export type Waiting = Awaited<ReturnType<typeof readAsked>>[number] & {
	readonly answered: number;
};

/** In a named set: everybody who is asked, and of how many items they have kept a sheet. */
export async function readAnswered(
	reader: Read,
	set: Pick<QuestionnaireSet, 'id' | 'processId' | 'asks'>
): Promise<readonly Waiting[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
		.select(['answer_sheet.person_id as personId'])
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('questionnaire_round.set_id', '=', set.id)
		.where('answer_sheet.person_id', 'is not', null)
		.groupBy('answer_sheet.person_id')
		.execute();
	const counts = new Map(rows.map(({ personId, count }) => [personId, Number(count)]));
	return (await readAsked(reader, set)).map((person) => ({
		...person,
		answered: counts.get(person.personId) ?? 0
	}));
}

/** Those of a named set who have not answered everything. */
export async function readWaiting(
	reader: Read,
	set: Pick<QuestionnaireSet, 'id' | 'processId' | 'asks' | 'items'>
): Promise<readonly Waiting[]> {
	return (await readAnswered(reader, set)).filter(({ answered }) => answered < set.items);
}
