import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { ListRequestRow, ListSubscriptionRow } from '#storage/schema.ts';
import type { Reader } from '#storage/storage.ts';
import type { Consent } from '../../list/consent.ts';
import { listKinds, type LetterLanguage, type Rhythm, type Wishes } from '../../list/wishes.ts';

type Read = Pick<Reader, 'selectFrom'>;

/** The process a list belongs to. It comes later in the story: of it the list knows no more than this. */
export type ListProcess = {
	readonly id: string;
	readonly title: string;
	readonly published: boolean;
	readonly areaIds: readonly string[];
};

export async function findListProcess(
	reader: Read,
	processId: string
): Promise<ListProcess | undefined> {
	const row = await reader
		.selectFrom('concept_process')
		.select(['id', 'title', 'published_entry'])
		.where('id', '=', processId)
		.executeTakeFirst();
	if (!row) return undefined;
	const areas = await reader
		.selectFrom('area')
		.select('id')
		.where('process_id', '=', processId)
		.orderBy('rank')
		.execute();
	return {
		...{ id: row.id, title: row.title, published: row.published_entry !== null },
		areaIds: areas.map(({ id }) => id)
	};
}

/** Somebody who asked to be on the list, with what they chose. */
export type KeptRequest = {
	readonly id: string;
	readonly processId: string;
	readonly email: string;
	readonly name: string;
	readonly language: LetterLanguage;
	readonly wishes: Wishes;
	readonly consent: Consent;
	readonly requestedAt: Instant;
	readonly confirmedAt: Instant | null;
};

export async function findRequest(reader: Read, id: string): Promise<KeptRequest | undefined> {
	const row = await reader
		.selectFrom('list_request')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row && toRequest(row);
}

export async function findRequestBySecret(
	reader: Read,
	secret: string
): Promise<KeptRequest | undefined> {
	const row = await reader
		.selectFrom('list_request')
		.selectAll()
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && toRequest(row);
}

/** Whom a private link of a letter belongs to. */
export async function findListLink(
	reader: Read,
	secret: string
): Promise<{ processId: string; personId: string } | undefined> {
	return reader
		.selectFrom('list_link')
		.select(['process_id as processId', 'person_id as personId'])
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
}

export type Subscription = {
	readonly id: string;
	readonly processId: string;
	readonly personId: string;
	/** By consent, or only for as long as the person has a role. */
	readonly basis: 'consent' | 'role';
	readonly wishes: Wishes;
	readonly consent: Consent;
	readonly ended: boolean;
	readonly endReason: string | null;
};

/** The newest entry of a person in the list of a process; an ended one says that they left. */
export async function findSubscription(
	reader: Read,
	of: { processId: string; personId: string } | { id: string }
): Promise<Subscription | undefined> {
	const query = reader.selectFrom('list_subscription').selectAll();
	const row = await (
		'id' in of
			? query.where('id', '=', of.id)
			: query.where('process_id', '=', of.processId).where('person_id', '=', of.personId)
	)
		.orderBy((order) => order.case().when('ended_entry', 'is', null).then(0).else(1).end())
		.orderBy('begun_entry', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!row) return undefined;
	const areas = await reader
		.selectFrom('list_subscription_area')
		.select('area_id')
		.where('subscription_id', '=', row.id)
		.execute();
	return toSubscription(
		row,
		areas.map((area) => area.area_id)
	);
}

/** Whom an act of the steering has put on the list, for the letter that tells them. */
export async function readAdded(reader: Read, entryId: string) {
	const rows = await reader
		.selectFrom('list_subscription')
		.innerJoin('person', 'person.id', 'list_subscription.person_id')
		.selectAll('list_subscription')
		.select(['person.name', 'person.email', 'person.language'])
		.where('list_subscription.begun_entry', '=', entryId)
		.where('list_subscription.ended_entry', 'is', null)
		.orderBy('list_subscription.id')
		.execute();
	return rows.flatMap(({ name, email, language, ...row }) => {
		const { personId, wishes, consent } = toSubscription(row, []);
		const person = { personId, name, language, kinds: wishes.kinds, rhythm: wishes.rhythm };
		return email === null ? [] : [{ ...person, email, source: consent.source }];
	});
}

/** Do letters of this process reach the person by a role too? */
export async function hasRoleIn(
	reader: Read,
	who: { processId: string; personId: string }
): Promise<boolean> {
	const row = await reader
		.selectFrom('person_role')
		.select('id')
		.where('person_id', '=', who.personId)
		.where('ended_entry', 'is', null)
		.where((where) =>
			where.or([where('process_id', 'is', null), where('process_id', '=', who.processId)])
		)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}

export async function findListPerson(
	reader: Read,
	personId: string
): Promise<{ name: string; email: string | null; language: string } | undefined> {
	return reader
		.selectFrom('person')
		.select(['name', 'email', 'language'])
		.where('id', '=', personId)
		.executeTakeFirst();
}

export function toSubscription(row: ListSubscriptionRow, areaIds: readonly string[]): Subscription {
	return {
		id: row.id,
		processId: row.process_id,
		personId: row.person_id,
		basis: row.basis as Subscription['basis'],
		wishes: {
			kinds: listKinds.filter((kind) => row[kind] === 1),
			areaIds: row.all_areas === 1 ? null : areaIds,
			rhythm: row.rhythm as Rhythm
		},
		consent: {
			source: row.source,
			wording: row.wording,
			version: row.wording_version,
			requestedAt: row.requested_at,
			confirmedAt: row.confirmed_at
		},
		ended: row.ended_entry !== null,
		endReason: row.end_reason
	};
}

function toRequest(row: ListRequestRow): KeptRequest {
	return {
		id: row.id,
		processId: row.process_id,
		email: row.email,
		name: row.name,
		language: row.language as LetterLanguage,
		wishes: {
			kinds: JSON.parse(row.kinds),
			areaIds: row.areas === null ? null : JSON.parse(row.areas),
			rhythm: row.rhythm as Rhythm
		},
		consent: {
			source: row.source,
			wording: row.wording,
			version: row.wording_version,
			requestedAt: row.requested_at,
			confirmedAt: row.confirmed_at
		},
		requestedAt: row.requested_at,
		confirmedAt: row.confirmed_at
	};
}
