import { sql } from 'kysely';
import type { Instant } from '#shared/dates.ts';
import type { LetterRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { BounceReason } from './bounces/parse-bounce.ts';

type Read = Pick<Reader, 'selectFrom'>;

export const letterStates = ['waiting', 'sent', 'failed', 'refused', 'bounced'] as const;
export type LetterState = (typeof letterStates)[number];
/** States of letters that did not reach anybody. */
export const troubled: readonly LetterState[] = ['failed', 'refused', 'bounced'];

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
	readonly html: string;
	/** The personal link's secret, until the letter is sent. */
	readonly secret: string | null;
	readonly calendar: string | null;
	readonly about: { readonly kind: string; readonly id: string } | null;
};

/**
 * Letters of a process. Those of no process sign in people of the whole installation, so only who
 * steers the whole installation may see them.
 */
export type LetterScope = { readonly processId: string; readonly wholeInstallation: boolean };

/** What the log is searched by; `words` stand in the address or the subject. */
export type LetterFilter = {
	readonly states?: readonly LetterState[] | undefined;
	readonly kind?: string | undefined;
	readonly words?: string | undefined;
	readonly aboutId?: string | undefined;
};

/** One page, newest first, before an id. */
export async function readLetters(
	reader: Read,
	scope: LetterScope,
	filter: LetterFilter & { before?: string | undefined; limit: number }
): Promise<readonly LetterLine[]> {
	let query = letters(reader, scope).orderBy('id', 'desc').limit(filter.limit);
	if (filter.states) query = query.where('state', 'in', filter.states);
	if (filter.kind) query = query.where('kind', '=', filter.kind);
	if (filter.aboutId) query = query.where('subject_id', '=', filter.aboutId);
	for (const word of filter.words?.split(/\s+/).filter(Boolean).slice(0, 5) ?? []) {
		const like = `%${word.toLowerCase().replaceAll(/[%_!]/g, '!$&')}%`;
		query = query.where(
			sql<boolean>`(lower(to_address) like ${like} escape '!' or lower(subject) like ${like} escape '!')`
		);
	}
	if (filter.before) query = query.where('id', '<', filter.before);
	return (await query.selectAll().execute()).map(toLine);
}

export async function findLetter(
	reader: Read,
	scope: LetterScope,
	id: string
): Promise<KeptLetter | undefined> {
	const row = await letters(reader, scope).where('id', '=', id).selectAll().executeTakeFirst();
	if (!row) return undefined;
	const { subject_kind: kind, subject_id: aboutId } = row;
	return {
		...toLine(row),
		...{ text: row.body_text, html: row.body_html, secret: row.secret, calendar: row.calendar },
		about: kind && aboutId ? { kind, id: aboutId } : null
	};
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
	return Object.fromEntries(letterStates.map((state) => [state, of(state)])) as Record<
		LetterState,
		number
	>;
}

/** How many letters written since then reached nobody. */
export async function countTroubled(
	reader: Read,
	scope: LetterScope,
	since: Instant
): Promise<number> {
	const row = await letters(reader, scope)
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('state', 'in', [...troubled])
		.where('created_at', '>=', since)
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/** The kinds of letters that there are. */
export async function readLetterKinds(
	reader: Read,
	scope: LetterScope
): Promise<readonly string[]> {
	const rows = await letters(reader, scope).select('kind').distinct().orderBy('kind').execute();
	return rows.map(({ kind }) => kind);
}

export function letters(reader: Read, scope: LetterScope) {
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

/** Addresses at which no letter about something arrived lately: the newest one failed or came back. */
export async function readReturned(reader: Read, subjectId: string): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('letter')
		.select(['to_address', 'state'])
		.where('subject_id', '=', subjectId)
		.orderBy('id')
		.execute();
	const newest = new Map(rows.map(({ to_address: address, state }) => [address, state]));
	return [...newest].flatMap(([address, state]) =>
		['failed', 'refused', 'bounced'].includes(state) ? [address] : []
	);
}

/** What came back about a letter, oldest first. */
export type LetterBounce = {
	readonly receivedAt: Instant;
	readonly permanent: boolean;
	readonly reason: BounceReason;
	readonly status: string | null;
	readonly said: string;
};

export async function readBounces(
	reader: Read,
	letterId: string
): Promise<readonly LetterBounce[]> {
	const rows = await reader
		.selectFrom('bounce')
		.select(['received_at', 'permanent', 'reason', 'status', 'said'])
		.where('letter_id', '=', letterId)
		.orderBy('id')
		.execute();
	return rows.map(({ received_at: receivedAt, permanent, reason, status, said }) => ({
		...{ receivedAt, permanent: permanent === 1, reason: reason as BounceReason, status, said }
	}));
}

export type BouncedAddress = { readonly reason: BounceReason; readonly receivedAt: Instant };

/** Addresses of these at which letters do not arrive: the newest that came back from there came back for good. */
export async function readBouncedAddresses(
	reader: Read,
	addresses: readonly string[]
): Promise<ReadonlyMap<string, BouncedAddress>> {
	const bounced = new Map<string, BouncedAddress>();
	const asked = [...new Set(addresses.map((address) => address.toLowerCase()))];
	for (let from = 0; from < asked.length; from += 500) {
		const rows = await reader
			.selectFrom('bounce')
			.select(['address', 'permanent', 'reason', 'received_at'])
			.where('address', 'in', asked.slice(from, from + 500))
			.orderBy('id')
			.execute();
		for (const { address, permanent, reason, received_at: receivedAt } of rows)
			if (permanent) bounced.set(address, { reason: reason as BounceReason, receivedAt });
			else bounced.delete(address);
	}
	return bounced;
}
