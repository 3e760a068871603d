import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { CallRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { Call } from '../calls.ts';
import type { Channel, ContributionState } from '../contributions.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** Without name and address: those are shown to nobody but the steering, by `readSenders`. */
export type Contribution = {
	readonly id: string;
	readonly processId: string;
	readonly callId: string;
	readonly callTitle: string;
	readonly areaId: string | null;
	readonly channel: Channel;
	readonly text: string;
	readonly receivedAt: Instant;
	readonly state: ContributionState;
	readonly reason: string | null;
	readonly stateAt: Instant;
	/** Key of the paragraph that a comment is about; null for a comment on the whole, and for every idea. */
	readonly passage: string | null;
	/** The document that a comment is about; null for every idea. */
	readonly documentId: string | null;
};

export async function findCall(reader: Read, id: string): Promise<Call | undefined> {
	const row = await reader.selectFrom('call').selectAll().where('id', '=', id).executeTakeFirst();
	return row && toCall(row);
}

/** All calls of a process, the one that closes first on top. */
export async function readCalls(reader: Read, processId: string): Promise<readonly Call[]> {
	const rows = await reader
		.selectFrom('call')
		.selectAll()
		.where('process_id', '=', processId)
		.orderBy('closes_at')
		.orderBy('id')
		.execute();
	return rows.map(toCall);
}

/** The calls of a process with the instant at which each was made. */
export async function readMadeCalls(
	reader: Read,
	processId: string
): Promise<readonly (Call & { readonly madeAt: Instant })[]> {
	const rows = await reader
		.selectFrom('call')
		.innerJoin('journal_entry', 'journal_entry.id', 'call.begun_entry')
		.selectAll('call')
		.select('journal_entry.at as madeAt')
		.where('call.process_id', '=', processId)
		.orderBy('call.id')
		.execute();
	return rows.map((row) => ({ ...toCall(row), madeAt: row.madeAt }));
}

export async function findContribution(
	reader: Read,
	id: string
): Promise<Contribution | undefined> {
	return contributions(reader).where('contribution.id', '=', id).executeTakeFirst().then(typed);
}

export async function findContributionBySecret(
	reader: Read,
	secret: string
): Promise<Contribution | undefined> {
	return contributions(reader)
		.innerJoin('contribution_link', 'contribution_link.contribution_id', 'contribution.id')
		.where('contribution_link.secret_hash', '=', hashSecret(secret))
		.executeTakeFirst()
		.then(typed);
}

/** Contributions of a process in the given states, newest first, one page. */
export async function readContributions(
	reader: Read,
	filter: {
		processId: string;
		states: readonly ContributionState[];
		callId?: string;
		areaId?: string;
		ids?: readonly string[];
		/** Comments on the paragraphs of the item with this code. */
		passagesOf?: string;
		/** Comments on documents only. */
		onDocuments?: boolean;
		before?: string;
		limit: number;
	}
): Promise<readonly Contribution[]> {
	if (filter.ids?.length === 0) return [];
	let query = contributions(reader)
		.where('contribution.process_id', '=', filter.processId)
		.where('contribution.state', 'in', filter.states)
		.orderBy('contribution.id', 'desc')
		.limit(filter.limit);
	if (filter.callId) query = query.where('contribution.call_id', '=', filter.callId);
	if (filter.areaId) query = query.where('call.area_id', '=', filter.areaId);
	if (filter.ids) query = query.where('contribution.id', 'in', filter.ids);
	const code = filter.passagesOf;
	if (code)
		query = query.where((row) =>
			row.or([
				row('contribution.passage', '=', code),
				row('contribution.passage', 'like', `${code}-%`)
			])
		);
	if (filter.onDocuments) query = query.where('call.document_id', 'is not', null);
	if (filter.before) query = query.where('contribution.id', '<', filter.before);
	return (await query.execute()) as readonly Contribution[];
}

export type ContributionMark = Pick<
	Contribution,
	'id' | 'channel' | 'state' | 'passage' | 'documentId'
>;

/** All contributions of a process without their texts, for counting. */
export async function readContributionMarks(
	reader: Read,
	processId: string
): Promise<readonly ContributionMark[]> {
	const rows = await reader
		.selectFrom('contribution')
		.innerJoin('call', 'call.id', 'contribution.call_id')
		.select([
			'contribution.id',
			'contribution.channel',
			'contribution.state',
			'contribution.passage',
			'call.document_id as documentId'
		])
		.where('contribution.process_id', '=', processId)
		.execute();
	return rows as unknown as readonly ContributionMark[];
}

export type ContributionCount = {
	readonly callId: string;
	readonly state: ContributionState;
	readonly count: number;
};

/** How many contributions each call has in each state. */
export async function countContributions(
	reader: Read,
	processId: string
): Promise<readonly ContributionCount[]> {
	const rows = await reader
		.selectFrom('contribution')
		.select((row) => ['call_id as callId', 'state', row.fn.countAll<number>().as('count')])
		.where('process_id', '=', processId)
		.groupBy(['call_id', 'state'])
		.execute();
	return rows.map((row) => ({
		...row,
		state: row.state as ContributionState,
		count: Number(row.count)
	}));
}

/** Who sent what, for the desk and for letters only. */
export async function readSenders(
	reader: Read,
	ids: readonly string[]
): Promise<ReadonlyMap<string, { name: string | null; email: string | null }>> {
	if (ids.length === 0) return new Map();
	const rows = await reader
		.selectFrom('contribution')
		.select(['id', 'author_name as name', 'author_email as email'])
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map((row) => [row.id, { name: row.name, email: row.email }]));
}

function contributions(reader: Read) {
	return reader
		.selectFrom('contribution')
		.innerJoin('call', 'call.id', 'contribution.call_id')
		.select([
			'contribution.id',
			'contribution.process_id as processId',
			'contribution.call_id as callId',
			'call.title as callTitle',
			'call.area_id as areaId',
			'contribution.channel',
			'contribution.body as text',
			'contribution.received_at as receivedAt',
			'contribution.state',
			'contribution.reason',
			'contribution.state_at as stateAt',
			'contribution.passage',
			'call.document_id as documentId'
		]);
}

function typed(row: object | undefined): Contribution | undefined {
	return row as Contribution | undefined;
}

function toCall(row: CallRow): Call {
	return {
		id: row.id,
		processId: row.process_id,
		areaId: row.area_id,
		title: row.title,
		question: row.question,
		opensAt: row.opens_at,
		closesAt: row.closes_at,
		documentId: row.document_id
	};
}
