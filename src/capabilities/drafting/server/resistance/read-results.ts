import type { Reader } from '#storage/storage.ts';
import { countRating, type RatingResult } from '../../resistance/result.ts';
import { readBallots, readRatings, type Rating } from './reads.ts';

export type ClosedRating = Rating & { readonly result: RatingResult };

/** The ratings of an item that are over, each with what it came to; nobody counts while others can still rate. */
export async function readClosedRatings(
	reader: Pick<Reader, 'selectFrom'>,
	itemId: string
): Promise<readonly ClosedRating[]> {
	const over = (await readRatings(reader, { itemId })).filter(({ closed }) => closed);
	const ballots = await readBallots(
		reader,
		over.map(({ id }) => id)
	);
	return over.map((rating) => ({
		...rating,
		result: countRating(
			rating.options.length,
			ballots.filter(({ ratingId }) => ratingId === rating.id)
		)
	}));
}
