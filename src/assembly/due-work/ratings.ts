import { closeRating } from '#drafting/server/resistance/close-rating.ts';
import { findNextRatingEnd, readRatings } from '#drafting/server/resistance/reads.ts';
import type { FindWork } from './work.ts';

/** Ratings of wordings whose time is over. */
export const findRatingsToClose: FindWork = async (read, now) => {
	const over = await readRatings(read, { overAt: now });
	return {
		due: over.map(({ id, closesAt }) => ({
			at: closesAt,
			run: (context) => closeRating(context, { ratingId: id })
		})),
		next: await findNextRatingEnd(read, now)
	};
};
