import { readRoleHolders } from '#people/server/reads.ts';
import type { Reader } from '#storage/storage.ts';
import { askedRoles } from '../../questionnaire.ts';
import { isTyped, type SheetChannel } from '../../rounds/sheets.ts';
import type { AskedCircle } from '../../rounds/sets.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** A sheet that the steering typed in, for correcting it. */
export type TypedSheet = {
	readonly id: string;
	readonly roundId: string;
	readonly channel: SheetChannel;
	readonly tableName: string | null;
	readonly people: number;
	readonly personId: string | null;
	readonly perspective: string | null;
	readonly answers: readonly string[];
	readonly revision: number;
};

/** The sheets typed in for a round, by their random ids. Nobody at the desk reads those that people keep themselves. */
export async function readTypedSheets(
	reader: Read,
	roundId: string
): Promise<readonly TypedSheet[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.select(['id', 'round_id as roundId', 'channel', 'table_name as tableName', 'people'])
		.select(['person_id as personId', 'perspective', 'answers', 'revision'])
		.where('round_id', '=', roundId)
		.orderBy('id')
		.execute();
	return rows
		.map((row) => ({
			...row,
			channel: row.channel as SheetChannel,
			answers: JSON.parse(row.answers) as string[]
		}))
		.filter(({ channel }) => isTyped(channel));
}

export async function findTypedSheet(
	reader: Read,
	roundId: string,
	id: string
): Promise<TypedSheet | undefined> {
	return (await readTypedSheets(reader, roundId)).find((sheet) => sheet.id === id);
}

/** Has this person a sheet in a round of a named set, another one than that given? */
export async function hasAnswered(
	reader: Read,
	roundId: string,
	personId: string,
	exceptId = ''
): Promise<boolean> {
	const row = await reader
		.selectFrom('answer_sheet')
		.select('id')
		.where('round_id', '=', roundId)
		.where('person_id', '=', personId)
		.where('id', '<>', exceptId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Whom the letters of a set ask, one entry per person, by name. */
export async function readAsked(
	reader: Read,
	set: { readonly processId: string; readonly asks: AskedCircle }
): Promise<readonly { personId: string; name: string; email: string; language: string }[]> {
	const roles = set.asks === 'coreGroup' ? (['coreGroup'] as const) : askedRoles;
	const people = await readRoleHolders(reader, { processId: set.processId, roles });
	return [...new Map(people.map((person) => [person.personId, person])).values()];
}
