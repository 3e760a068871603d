import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import type { Tx } from '#storage/storage.ts';
import { decideCloseRating } from '../../resistance/ratings.ts';
import { findItem } from '../reads.ts';
import { findRating } from './reads.ts';

const rowsAtOnce = 500;

const CloseRating = v.object({ ratingId: id() });

/** Ends a rating and cuts the thread between a ballot and its link, as with answer sheets. */
export const closeRating = act('drafting.close-rating', CloseRating, async (tools) => {
	const { input, tx, entryId } = tools;
	const rating = await findRating(tx, input.ratingId);
	if (!rating) return refuse('not-found');
	const permitted = tools.permit(rating.processId);
	if (!permitted.ok) return permitted;
	const decision = decideCloseRating(rating);
	if (!decision.ok) return decision;
	const item = await findItem(tx, rating.itemId);
	await tx
		.updateTable('wording_rating')
		.set({ closed_entry: entryId })
		.where('id', '=', rating.id)
		.execute();
	await cutThreads(tx, rating.id);
	return done({
		what: 'rating-closed',
		subject: ['rating', rating.id],
		process: rating.processId,
		audience: 'public',
		data: {
			...{ code: item?.code ?? null, kind: item?.kind ?? null, title: item?.title ?? null },
			...{ people: rating.people, invited: rating.circle === 'room' ? null : rating.invited }
		}
	});
});

/** Writes the ballots anew in the order of their random ids: not even their place on the disk tells who came first. */
async function cutThreads(tx: Tx, ratingId: string): Promise<void> {
	const ballots = await tx
		.selectFrom('resistance_ballot')
		.selectAll()
		.where('rating_id', '=', ratingId)
		.orderBy('id')
		.execute();
	await tx.deleteFrom('resistance_ballot').where('rating_id', '=', ratingId).execute();
	for (let from = 0; from < ballots.length; from += rowsAtOnce)
		await tx
			.insertInto('resistance_ballot')
			.values(
				ballots.slice(from, from + rowsAtOnce).map((ballot) => ({ ...ballot, secret_hash: null }))
			)
			.execute();
}
