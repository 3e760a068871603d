import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { AskedCircle, SetWay } from '../../rounds/sets.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Rounds of several items that were opened together. */
export type SetFacts = {
	readonly id: string;
	readonly processId: string;
	/** Null for a set of one, which is called like its item. */
	readonly title: string | null;
	readonly meetingId: string | null;
	/** Whether names stand on the sheets. */
	readonly named: boolean;
	readonly asks: AskedCircle;
	readonly ways: readonly SetWay[];
	readonly invited: number;
	readonly openedAt: Instant;
	readonly openedEntry: string;
	readonly closesAt: Instant;
	readonly closed: boolean;
	readonly closedAt: Instant | null;
	readonly remindedAt: Instant | null;
	readonly items: number;
	/** The item of a set of one. */
	readonly itemId: string | null;
};

/** The same with its sheets counted. */
export type QuestionnaireSet = SetFacts & {
	readonly sheets: number;
	/** How many people stand behind the sheets; who answered on two items counts twice. */
	readonly people: number;
};

/** What a link needs at each sheet that is kept: nothing is counted over the whole set. */
export async function findSetFacts(reader: Read, id: string): Promise<SetFacts | undefined> {
	const row = await plainSets(reader).where('questionnaire_set.id', '=', id).executeTakeFirst();
	return row && toFacts(row);
}

export async function findSet(reader: Read, id: string): Promise<QuestionnaireSet | undefined> {
	const row = await sets(reader).where('questionnaire_set.id', '=', id).executeTakeFirst();
	return row && toSet(row);
}

/** The sets of a process, or those whose time is over though nobody has closed them, newest first. */
export async function readSets(
	reader: Read,
	filter: { processId?: string; overAt?: Instant }
): Promise<readonly QuestionnaireSet[]> {
	let query = sets(reader).orderBy('questionnaire_set.id', 'desc');
	if (filter.processId) query = query.where('questionnaire_set.process_id', '=', filter.processId);
	if (filter.overAt)
		query = query
			.where('questionnaire_set.closes_at', '<=', filter.overAt)
			.where('questionnaire_set.closed_entry', 'is', null);
	return (await query.execute()).map(toSet);
}

function plainSets(reader: Read) {
	return reader
		.selectFrom('questionnaire_set')
		.leftJoin('journal_entry', 'journal_entry.id', 'questionnaire_set.closed_entry')
		.selectAll('questionnaire_set')
		.select('journal_entry.at as closedAt')
		.select((set) => [
			set
				.selectFrom('questionnaire_round')
				.select((round) => round.fn.countAll<number>().as('count'))
				.whereRef('questionnaire_round.set_id', '=', 'questionnaire_set.id')
				.as('items'),
			set
				.selectFrom('questionnaire_round')
				.select((round) => round.fn.min('item_id').as('item'))
				.whereRef('questionnaire_round.set_id', '=', 'questionnaire_set.id')
				.as('itemId')
		]);
}

function sets(reader: Read) {
	return plainSets(reader).select((set) => [
		set
			.selectFrom('answer_sheet')
			.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
			.select((sheet) => sheet.fn.countAll<number>().as('count'))
			.whereRef('questionnaire_round.set_id', '=', 'questionnaire_set.id')
			.as('sheets'),
		set
			.selectFrom('answer_sheet')
			.innerJoin('questionnaire_round', 'questionnaire_round.id', 'answer_sheet.round_id')
			.select((sheet) => sheet.fn.sum<number>('answer_sheet.people').as('sum'))
			.whereRef('questionnaire_round.set_id', '=', 'questionnaire_set.id')
			.as('people')
	]);
}

type PlainSelection = Awaited<ReturnType<ReturnType<typeof plainSets>['execute']>>[number];
type SetSelection = Awaited<ReturnType<ReturnType<typeof sets>['execute']>>[number];

function toFacts(row: PlainSelection): SetFacts {
	const items = Number(row.items ?? 0);
	return {
		...{ id: row.id, processId: row.process_id, title: row.title, meetingId: row.meeting_id },
		...{ named: row.named === 1, asks: row.asks as AskedCircle, invited: row.invited },
		ways: JSON.parse(row.ways) as SetWay[],
		...{ openedAt: row.opened_at, openedEntry: row.opened_entry, closesAt: row.closes_at },
		...{ closed: row.closed_entry !== null, closedAt: row.closedAt },
		...{ remindedAt: row.reminded_at, items, itemId: items === 1 ? row.itemId : null }
	};
}

function toSet(row: SetSelection): QuestionnaireSet {
	return { ...toFacts(row), sheets: Number(row.sheets ?? 0), people: Number(row.people ?? 0) };
}
