import { hashSecret } from '#journal/server/act.ts';
import type { Reader } from '#storage/storage.ts';
import { findSetFacts, type SetFacts } from './read-sets.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Whoever holds a link to a set: a person, or a table in the room. */
export type QuestionnaireLink = {
	readonly set: SetFacts;
	readonly hash: string;
	/** Only in named sets. */
	readonly personId: string | null;
	readonly personName: string | null;
	readonly tableName: string | null;
	/** How many sat at the table when it last said so; 0 as long as it has not. */
	readonly people: number;
};

export async function findQuestionnaireLink(
	reader: Read,
	secret: string
): Promise<QuestionnaireLink | undefined> {
	const row = await reader
		.selectFrom('questionnaire_link')
		.leftJoin('person', 'person.id', 'questionnaire_link.person_id')
		.select(['secret_hash as hash', 'set_id as setId', 'person_id as personId'])
		.select(['table_name as tableName', 'people', 'person.name as personName'])
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	const set = row && (await findSetFacts(reader, row.setId));
	return set && { ...row, set };
}

export type OwnSheet = {
	readonly id: string;
	readonly roundId: string;
	readonly perspective: string | null;
	readonly people: number;
	readonly answers: readonly string[];
	readonly revision: number;
};

/** The sheets that a link leads to, of all items of its set: those of the person in a named set, else those of the link. */
export async function readOwnSheets(
	reader: Read,
	link: QuestionnaireLink,
	roundId?: string
): Promise<readonly OwnSheet[]> {
	let query = reader
		.selectFrom('answer_sheet')
		.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
		.select(['answer_sheet.id', 'answer_sheet.round_id as roundId', 'answer_sheet.perspective'])
		.select(['answer_sheet.people', 'answer_sheet.answers', 'answer_sheet.revision'])
		.where('questionnaire_round.set_id', '=', link.set.id);
	query =
		link.set.named && link.personId
			? query.where('answer_sheet.person_id', '=', link.personId)
			: query.where('answer_sheet.secret_hash', '=', link.hash);
	if (roundId) query = query.where('answer_sheet.round_id', '=', roundId);
	const rows = await query.execute();
	return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as string[] }));
}
