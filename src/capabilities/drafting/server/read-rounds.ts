import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import { inSheetOrder, type SheetChannel } from '../rounds/sheets.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type Round = {
	readonly id: string;
	/** The set it was opened with; one link leads to all rounds of a set. */
	readonly setId: string;
	readonly processId: string;
	readonly itemId: string;
	readonly version: number;
	readonly questions: readonly string[];
	/** Which version of the questions of its kind was asked; 1 is that of the template. */
	readonly questionnaireVersion: number;
	readonly openedAt: Instant;
	readonly closesAt: Instant;
	readonly invited: number;
	readonly closed: boolean;
	readonly closedAt: Instant | null;
	readonly sheets: number;
	/** How many filled the sheets: one may come from a table of five. */
	readonly people: number;
};

export async function findRound(reader: Read, id: string): Promise<Round | undefined> {
	const row = await rounds(reader).where('questionnaire_round.id', '=', id).executeTakeFirst();
	return row && toRound(row);
}

/** Rounds of a process, an item, a set, or those whose time is over though nobody has closed them, newest first. */
export async function readRounds(
	reader: Read,
	filter: { processId?: string; itemId?: string; setId?: string; overAt?: Instant }
): Promise<readonly Round[]> {
	let query = rounds(reader).orderBy('questionnaire_round.id', 'desc');
	if (filter.processId)
		query = query.where('questionnaire_round.process_id', '=', filter.processId);
	if (filter.itemId) query = query.where('questionnaire_round.item_id', '=', filter.itemId);
	if (filter.setId) query = query.where('questionnaire_round.set_id', '=', filter.setId);
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

/** By which way a sheet came: typed by the person, at a table in the room, or typed in by the steering. */
export type AnswerSheet = {
	readonly id: string;
	readonly channel: SheetChannel;
	readonly tableName: string | null;
	/** How many filled it together. */
	readonly people: number;
	readonly perspective: string | null;
	/** Whose it is: only in named sets, and not where a table filled it. */
	readonly personName: string | null;
	readonly answers: readonly string[];
};

/**
 * The sheets of a round: tables by name first, then the others by their random ids, which say nothing
 * about who came first. The order stays the same, so a sheet has a number that does not change.
 */
export async function readSheets(reader: Read, roundId: string): Promise<readonly AnswerSheet[]> {
	const rows = await reader
		.selectFrom('answer_sheet')
		.leftJoin('person', 'person.id', 'answer_sheet.person_id')
		.select([
			'answer_sheet.id',
			'answer_sheet.channel',
			'answer_sheet.table_name as tableName',
			'answer_sheet.people',
			'answer_sheet.perspective',
			'answer_sheet.answers',
			'person.name as personName'
		])
		.where('answer_sheet.round_id', '=', roundId)
		.execute();
	return inSheetOrder(
		rows.map((row) => ({
			...row,
			channel: row.channel as SheetChannel,
			answers: JSON.parse(row.answers) as string[]
		}))
	);
}

function rounds(reader: Read) {
	return reader
		.selectFrom('questionnaire_round')
		.leftJoin('journal_entry', 'journal_entry.id', 'questionnaire_round.closed_entry')
		.selectAll('questionnaire_round')
		.select('journal_entry.at as closedAt')
		.select((row) => [
			row
				.selectFrom('answer_sheet')
				.select((sheet) => sheet.fn.countAll<number>().as('count'))
				.whereRef('answer_sheet.round_id', '=', 'questionnaire_round.id')
				.as('sheets'),
			row
				.selectFrom('answer_sheet')
				.select((sheet) => sheet.fn.sum<number>('people').as('sum'))
				.whereRef('answer_sheet.round_id', '=', 'questionnaire_round.id')
				.as('people')
		]);
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
		questionnaireVersion: row.questionnaire_version,
		openedAt: row.opened_at,
		closesAt: row.closes_at,
		invited: row.invited,
		closed: row.closed_entry !== null,
		closedAt: row.closedAt,
		sheets: Number(row.sheets ?? 0),
		people: Number(row.people ?? 0)
	};
}
