import type { Tx } from '#storage/storage.ts';
import type { BriefingPart } from '../../briefing/briefing.ts';
import type { QuestionState, QuestionWay } from '../../briefing/expert-questions.ts';

type File = NonNullable<BriefingPart['file']> & { readonly content: Buffer };

/** A part is never edited: a changed one takes the place of the one that ends. */
export async function savePart(
	tx: Tx,
	part: Omit<BriefingPart, 'file'> & {
		readonly file: File | null;
		readonly rank: number;
		readonly entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('briefing_part')
		.values({
			id: part.id,
			process_id: part.processId,
			area_id: part.areaId,
			kind: part.kind,
			rank: part.rank,
			title: part.title,
			body: part.text,
			source: part.source,
			as_of: part.asOf,
			link: part.link,
			figures: part.figures && JSON.stringify(part.figures),
			file_name: part.file?.name ?? null,
			media_type: part.file?.mediaType ?? null,
			size: part.file?.size ?? null,
			begun_entry: part.entryId,
			ended_entry: null
		})
		.execute();
	if (part.file)
		await tx
			.insertInto('briefing_file')
			.values({ part_id: part.id, content: part.file.content.toString('base64') })
			.execute();
}

export async function endPart(tx: Tx, partId: string, entryId: string): Promise<void> {
	await tx
		.updateTable('briefing_part')
		.set({ ended_entry: entryId })
		.where('id', '=', partId)
		.execute();
}

/** After all others of its area. */
export async function nextRank(
	tx: Tx,
	place: { processId: string; areaId: string | null }
): Promise<number> {
	const row = await tx
		.selectFrom('briefing_part')
		.select((part) => part.fn.max('rank').as('last'))
		.where('process_id', '=', place.processId)
		.where('area_id', place.areaId === null ? 'is' : '=', place.areaId)
		.executeTakeFirst();
	return Number(row?.last ?? -1) + 1;
}

export async function saveQuestion(
	tx: Tx,
	question: {
		id: string;
		processId: string;
		areaId: string | null;
		way: QuestionWay;
		text: string;
		name: string | null;
		email: string | null;
		language: string;
		now: string;
		entryId: string;
	}
): Promise<void> {
	await tx
		.insertInto('expert_question')
		.values({
			id: question.id,
			process_id: question.processId,
			area_id: question.areaId,
			way: question.way,
			body: question.text,
			author_name: question.name,
			author_email: question.email,
			language: question.language,
			asked_at: question.now,
			state: 'asked',
			answer: null,
			expert: null,
			expert_email: null,
			reason: null,
			state_at: question.now,
			state_entry: question.entryId
		})
		.execute();
}

export async function setQuestion(
	tx: Tx,
	id: string,
	change: {
		state: QuestionState;
		answer?: string;
		expert?: string;
		expert_email?: string;
		reason?: string;
		state_at: string;
		state_entry: string;
	}
): Promise<void> {
	await tx.updateTable('expert_question').set(change).where('id', '=', id).execute();
}

/** Whoever was asked cannot answer any more. */
export async function endExpertLinks(tx: Tx, questionId: string): Promise<void> {
	await tx.deleteFrom('expert_link').where('question_id', '=', questionId).execute();
}
