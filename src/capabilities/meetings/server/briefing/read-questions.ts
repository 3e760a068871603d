import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { ExpertQuestionRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { QuestionState, QuestionWay } from '../../briefing/expert-questions.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type ExpertQuestion = {
	readonly id: string;
	readonly processId: string;
	readonly areaId: string | null;
	readonly way: QuestionWay;
	readonly text: string;
	readonly askedAt: Instant;
	readonly state: QuestionState;
	readonly answer: string | null;
	/** Who answers, as the public reads it: name and what makes them an expert. */
	readonly expert: string | null;
	readonly reason: string | null;
	readonly stateAt: Instant;
};

/** What only the desk and the letters know. */
export type Correspondents = {
	readonly author: { readonly name: string | null; readonly email: string | null };
	readonly language: string;
	readonly expertEmail: string | null;
};

/** Of a process, or of one area of it (null: what concerns all); the newest first. */
export async function readQuestions(
	reader: Read,
	filter: {
		readonly processId: string;
		readonly areaId?: string | null;
		readonly states?: readonly QuestionState[];
	}
): Promise<readonly ExpertQuestion[]> {
	let query = questions(reader).where('process_id', '=', filter.processId);
	if (filter.areaId !== undefined)
		query = query.where('area_id', filter.areaId === null ? 'is' : '=', filter.areaId);
	if (filter.states) query = query.where('state', 'in', filter.states);
	return (await query.orderBy('id', 'desc').execute()).map(toQuestion);
}

export async function findQuestion(reader: Read, id: string): Promise<ExpertQuestion | undefined> {
	const row = await questions(reader).where('id', '=', id).executeTakeFirst();
	return row && toQuestion(row);
}

/** The question that an expert reached by a link of their own. */
export async function findQuestionByLink(
	reader: Read,
	secret: string
): Promise<ExpertQuestion | undefined> {
	const link = await reader
		.selectFrom('expert_link')
		.select('question_id')
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return link && findQuestion(reader, link.question_id);
}

export async function findCorrespondents(
	reader: Read,
	questionId: string
): Promise<Correspondents | undefined> {
	const row = await questions(reader).where('id', '=', questionId).executeTakeFirst();
	return (
		row && {
			author: { name: row.author_name, email: row.author_email },
			language: row.language,
			expertEmail: row.expert_email
		}
	);
}

function questions(reader: Read) {
	return reader.selectFrom('expert_question').selectAll();
}

function toQuestion(row: ExpertQuestionRow): ExpertQuestion {
	return {
		id: row.id,
		processId: row.process_id,
		areaId: row.area_id,
		way: row.way as QuestionWay,
		text: row.body,
		askedAt: row.asked_at,
		state: row.state as QuestionState,
		answer: row.answer,
		expert: row.expert,
		reason: row.reason,
		stateAt: row.state_at
	};
}
