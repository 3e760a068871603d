import type { Instant } from '#shared/dates.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';

type Read = Pick<Reader, 'selectFrom'>;

export const letterStates = ['waiting', 'sent', 'failed', 'refused', 'bounced'] as const;
export type LetterState = (typeof letterStates)[number];

/** A letter as the desk lists it. */
export type LetterLine = {
	readonly id: string;
	readonly address: string;
	readonly kind: string;
	readonly subject: string;
	readonly createdAt: Instant;
	readonly state: LetterState;
	readonly sentAt: Instant | null;
	readonly nextAttemptAt: Instant | null;
	readonly attempts: number;
	readonly fault: string | null;
};

export type KeptLetter = LetterLine & {
	readonly text: string;
	/** The personal link's secret, until the letter is sent. */
	readonly secret: string | null;
};

/**
 * Letters of a process. Those of no process sign in people of the whole installation, so only who
 * steers the whole installation may see them.
 */
export type LetterScope = { readonly processId: string; readonly wholeInstallation: boolean };

/** One page, newest first, before an id. */
export async function readLetters(
	reader: Read,
	filter: LetterScope & { state?: LetterState; before?: string; limit: number }
): Promise<readonly LetterLine[]> {
	let query = letters(reader, filter).orderBy('id', 'desc').limit(filter.limit);
	if (filter.state) query = query.where('state', '=', filter.state);
	if (filter.before) query = query.where('id', '<', filter.before);
	return (await query.selectAll().execute()).map(toLine);
}

export async function findLetter(
	reader: Read,
	scope: LetterScope,
	id: string
): Promise<KeptLetter | undefined> {
	const row = await letters(reader, scope).where('id', '=', id).selectAll().executeTakeFirst();
	return row && { ...toLine(row), text: row.body_text, secret: row.secret };
}

/** How many letters are in each state. */
export async function countLetters(
	reader: Read,
	scope: LetterScope
): Promise<Readonly<Record<LetterState, number>>> {
	const rows = await letters(reader, scope)
		.select((row) => ['state', row.fn.countAll<number>().as('count')])
		.groupBy('state')
		.execute();
	const of = (state: LetterState) => Number(rows.find((row) => row.state === state)?.count ?? 0);
	return {
		waiting: of('waiting'),
		sent: of('sent'),
		failed: of('failed'),
		refused: of('refused'),
		bounced: of('bounced')
	};
}

function letters(reader: Read, scope: LetterScope) {
	return reader
		.selectFrom('letter')
		.where((row) =>
			scope.wholeInstallation
				? row.or([row('process_id', '=', scope.processId), row('process_id', 'is', null)])
				: row('process_id', '=', scope.processId)
		);
}

function toLine(row: LetterRow): LetterLine {
	return {
		id: row.id,
		address: row.to_address,
		kind: row.kind,
		subject: row.subject,
		createdAt: row.created_at,
		state: row.state as LetterState,
		sentAt: row.sent_at,
		nextAttemptAt: row.next_attempt_at,
		attempts: row.attempts,
		fault: row.fault
	};
}
