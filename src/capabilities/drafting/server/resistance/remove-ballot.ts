import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { isRatingOpen } from '../../resistance/ratings.ts';
import { findRating, readBallots } from './reads.ts';

const RemoveBallot = v.object({ ratingId: id(), ballotId: id() });

/** Takes back what was typed in wrongly, until the rating closes; ballots by link belong to their owners. */
export const removeBallot = act('drafting.remove-ballot', RemoveBallot, async (tools) => {
	const { input, tx, now } = tools;
	const rating = await findRating(tx, input.ratingId);
	if (!rating) return refuse('not-found');
	const permitted = tools.permit(rating.processId);
	if (!permitted.ok) return permitted;
	if (!isRatingOpen(rating, now)) return refuse('rating-closed');
	const typed = await readBallots(tx, [rating.id], 'room');
	const ballot = typed.find((one) => one.id === input.ballotId);
	if (!ballot) return refuse('not-found');
	await tx.deleteFrom('resistance_ballot').where('id', '=', ballot.id).execute();
	return done({
		what: 'ballots-removed',
		subject: ['rating', rating.id],
		process: rating.processId,
		audience: 'desk',
		data: { people: ballot.people }
	});
});
