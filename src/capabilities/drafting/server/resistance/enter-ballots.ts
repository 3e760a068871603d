import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { act, done } from '#journal/server/act.ts';
import { count, id } from '#shared/inputs.ts';
import { refuse } from '#shared/result.ts';
import { decideKeepBallot } from '../../resistance/ratings.ts';
import { Numbers } from './keep-ballot.ts';
import { findRating } from './reads.ts';

const EnterBallots = v.object({
	ratingId: id(),
	/** One for a card, more for the sum of several hands. */
	people: v.pipe(count(), v.minValue(1, 'not-a-number'), v.maxValue(2000, 'not-a-number')),
	resistance: Numbers
});

/** Types in a card, or the sums of raised hands, while the rating runs. The entry tells how many people, and no number. */
export const enterBallots = act('drafting.enter-ballots', EnterBallots, async (tools) => {
	const { input, tx, now } = tools;
	const rating = await findRating(tx, input.ratingId);
	if (!rating) return refuse('not-found');
	const permitted = tools.permit(rating.processId);
	if (!permitted.ok) return permitted;
	const { people } = input;
	const decision = decideKeepBallot(rating, {
		...{ now, options: rating.options.length, given: input.resistance, people }
	});
	if (!decision.ok) return decision;
	await tx
		.insertInto('resistance_ballot')
		.values({
			...{ id: randomUUID(), rating_id: rating.id, secret_hash: null, channel: 'room', people },
			resistance: JSON.stringify(decision.value)
		})
		.execute();
	return done({
		what: 'ballots-entered',
		subject: ['rating', rating.id],
		process: rating.processId,
		audience: 'desk',
		data: { people }
	});
});
