import { hashSecret } from '#journal/server/act.ts';
import type { Instant } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';
import type { RatingCircle, Resistance } from '../../resistance/ratings.ts';
import type { Ballot } from '../../resistance/result.ts';

type Read = Pick<Reader, 'selectFrom'>;

export type RatedWording = {
	readonly id: string;
	/** The wording that holds when the rating begins: everything stays as it is. */
	readonly present: boolean;
	readonly title: string;
	readonly text: string;
	/** Where it came from, as the steering wrote it. */
	readonly origin: string;
};

export type Rating = {
	readonly id: string;
	readonly processId: string;
	readonly itemId: string;
	readonly version: number;
	readonly circle: RatingCircle;
	readonly invited: number;
	readonly openedAt: Instant;
	readonly closesAt: Instant;
	readonly closed: boolean;
	readonly decided: boolean;
	readonly decision: {
		readonly optionId: string;
		readonly reason: string;
		readonly at: Instant;
	} | null;
	/** In the order of the ballot; the present one is the first. */
	readonly options: readonly RatedWording[];
	/** How many people have rated. */
	readonly people: number;
};

export async function findRating(reader: Read, id: string): Promise<Rating | undefined> {
	const [rating] = await withOptions(reader, ratings(reader).where('wording_rating.id', '=', id));
	return rating;
}

export async function findRatingBySecret(
	reader: Read,
	secret: string
): Promise<Rating | undefined> {
	const query = ratings(reader)
		.innerJoin('rating_link', 'rating_link.rating_id', 'wording_rating.id')
		.where('rating_link.secret_hash', '=', hashSecret(secret));
	const [rating] = await withOptions(reader, query);
	return rating;
}

/** Ratings of an item, or those whose time is over though nobody has closed them, newest first. */
export async function readRatings(
	reader: Read,
	filter: { readonly itemId: string } | { readonly overAt: Instant }
): Promise<readonly Rating[]> {
	const query = ratings(reader).orderBy('wording_rating.id', 'desc');
	return withOptions(
		reader,
		'itemId' in filter
			? query.where('wording_rating.item_id', '=', filter.itemId)
			: query
					.where('wording_rating.closes_at', '<=', filter.overAt)
					.where('wording_rating.closed_entry', 'is', null)
	);
}

/** The items of a process whose wordings people can rate now. */
export async function readRatedNow(
	reader: Read,
	processId: string,
	now: Instant
): Promise<readonly string[]> {
	const rows = await reader
		.selectFrom('wording_rating')
		.select('item_id')
		.where('process_id', '=', processId)
		.where('closed_entry', 'is', null)
		.where('closes_at', '>', now)
		.execute();
	return rows.map(({ item_id: itemId }) => itemId);
}

/** When the next of the open ratings ends. */
export async function findNextRatingEnd(reader: Read, now: Instant): Promise<Instant | undefined> {
	const row = await reader
		.selectFrom('wording_rating')
		.select((one) => one.fn.min('closes_at').as('end'))
		.where('closed_entry', 'is', null)
		.where('closes_at', '>', now)
		.executeTakeFirst();
	return row?.end ?? undefined;
}

export type KeptBallot = Ballot & { readonly id: string; readonly ratingId: string };

/** The ballots of ratings in the order of their random ids, which says nothing about who came first. */
export async function readBallots(
	reader: Read,
	ratingIds: readonly string[],
	channel?: 'web' | 'room'
): Promise<readonly KeptBallot[]> {
	if (ratingIds.length === 0) return [];
	let query = reader
		.selectFrom('resistance_ballot')
		.select(['id', 'rating_id as ratingId', 'people', 'resistance'])
		.where('rating_id', 'in', ratingIds)
		.orderBy('id');
	if (channel) query = query.where('channel', '=', channel);
	return (await query.execute()).map((row) => ({
		...row,
		resistance: JSON.parse(row.resistance) as Resistance[]
	}));
}

/** What was rated by a private link so far, so that its owner can correct it. */
export async function findBallotBySecret(
	reader: Read,
	secret: string
): Promise<readonly Resistance[] | undefined> {
	const row = await reader
		.selectFrom('resistance_ballot')
		.select('resistance')
		.where('secret_hash', '=', hashSecret(secret))
		.executeTakeFirst();
	return row && (JSON.parse(row.resistance) as Resistance[]);
}

function ratings(reader: Read) {
	return reader
		.selectFrom('wording_rating')
		.selectAll('wording_rating')
		.select((row) =>
			row
				.selectFrom('resistance_ballot')
				.select((ballot) => ballot.fn.sum<number>('people').as('sum'))
				.whereRef('resistance_ballot.rating_id', '=', 'wording_rating.id')
				.as('people')
		);
}

async function withOptions(
	reader: Read,
	query: ReturnType<typeof ratings>
): Promise<readonly Rating[]> {
	const rows = await query.execute();
	if (rows.length === 0) return [];
	const options = await reader
		.selectFrom('wording_option')
		.selectAll()
		.where(
			'rating_id',
			'in',
			rows.map(({ id }) => id)
		)
		.orderBy('rank')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		processId: row.process_id,
		itemId: row.item_id,
		version: row.version,
		circle: row.circle as RatingCircle,
		invited: row.invited,
		openedAt: row.opened_at,
		closesAt: row.closes_at,
		closed: row.closed_entry !== null,
		decided: row.decided_entry !== null,
		decision:
			row.decided_option === null
				? null
				: {
						optionId: row.decided_option,
						reason: row.decided_reason ?? '',
						at: row.decided_at ?? row.opened_at
					},
		options: options
			.filter((option) => option.rating_id === row.id)
			.map(({ id, present, title, body, origin }) => ({
				...{ id, title, text: body, origin },
				present: present === 1
			})),
		people: Number(row.people ?? 0)
	}));
}
