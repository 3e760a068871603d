import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Round = {
	readonly id: string;
	/** The set it was opened with; one link leads to all rounds of a set. */
	readonly setId: string;
	readonly processId: string;
	readonly itemId: string;
	readonly version: number;
	readonly questions: readonly string[];
	readonly openedAt: Instant;
	readonly closesAt: Instant;
	readonly invited: number;
	readonly closed: boolean;
	readonly sheets: number;
};

export async function findRound(reader: Read, id: string): Promise<Round | undefined> {
	const row = await rounds(reader).where('questionnaire_round.id', '=', id).executeTakeFirst();
	return row && toRound(row);
}

export async function findRoundBySecret(reader: Read, secret: string): Promise<Round | undefined> {
	const row = await rounds(reader)
		.innerJoin('questionnaire_link', 'questionnaire_link.set_id', 'questionnaire_round.set_id')
		.where('questionnaire_link.secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && toRound(row);
}

/** Rounds of a process, an item, or those whose time is over though nobody has closed them, newest first. */
export async function readRounds(
	reader: Read,
	filter: { processId?: string; itemId?: string; overAt?: Instant }
): Promise<readonly Round[]> {
	let query = rounds(reader).orderBy('questionnaire_round.id', 'desc');
	if (filter.processId)
		query = query.where('questionnaire_round.process_id', '=', filter.processId);
	if (filter.itemId) query = query.where('questionnaire_round.item_id', '=', filter.itemId);
	if (filter.overAt)
		query = query
			.where('questionnaire_round.closes_at', '<=', filter.overAt)
			.where('questionnaire_round.closed_entry', 'is', null);
	return (await query.execute()).map(toRound);
}

/** When the next of the open rounds ends. */
export async function findNextRoundEnd(reader: Read, now: Instant): Promise<Instant | undefined> {
	const row = await reader
		.selectFrom('questionnaire_round')
		.select((one) => one.fn.min('closes_at').as('end'))
		.where('closed_entry', 'is', null)
		.where('closes_at', '>', now)
		.executeTakeFirst();
	return row?.end ?? undefined;
}

export type AnswerSheet = {
	readonly perspective: string | null;
	readonly answers: readonly string[];
};

/** The sheets of a round in the order of their random ids, which says nothing about who came first. */
export async function readSheets(reader: Read, roundId: string): Promise<readonly AnswerSheet[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.select(['perspective', 'answers'])
		.where('round_id', '=', roundId)
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		perspective: row.perspective,
		answers: JSON.parse(row.answers) as string[]
	}));
}

/** The sheet behind a personal link, so that its author can correct it. */
export async function findSheetBySecret(
	reader: Read,
	secret: string
): Promise<AnswerSheet | undefined> {
	const row = await reader
		.selectFrom('answer_sheet')
		.select(['perspective', 'answers'])
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return (
		row && { perspective: row.perspective, answers: JSON.parse(row.answers) as readonly string[] }
	);
}

function rounds(reader: Read) {
	return reader
		.selectFrom('questionnaire_round')
		.selectAll('questionnaire_round')
		.select((row) =>
			row
				.selectFrom('answer_sheet')
				.select((sheet) => sheet.fn.countAll<number>().as('count'))
				.whereRef('answer_sheet.round_id', '=', 'questionnaire_round.id')
				.as('sheets')
		);
}

type RoundSelection = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number];

function toRound(row: RoundSelection): Round {
	return {
		id: row.id,
		setId: row.set_id ?? row.id,
		processId: row.process_id,
		itemId: row.item_id,
		version: row.version,
		questions: JSON.parse(row.questions) as string[],
		openedAt: row.opened_at,
		closesAt: row.closes_at,
		invited: row.invited,
		closed: row.closed_entry !== null,
		sheets: Number(row.sheets ?? 0)
	};
}
