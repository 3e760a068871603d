import { draftItem } from '#drafting/server/draft-item.ts';
import { publishItem } from '#drafting/server/publish-item.ts';
import { openRating } from '#drafting/server/resistance/open-rating.ts';
import { findRating } from '#drafting/server/resistance/reads.ts';
import type { Cast } from '../cast.ts';

/** Inputs for the acts around competing wordings, with what they need. */
export async function resistanceInputs(cast: Cast): Promise<Record<string, object>> {
	const { itemId } = await cast.play(cast.anna, draftItem, {
		...{ processId: cast.processId, kind: 'guideline', title: 'Willkommen' },
		...{ text: 'Alle sind willkommen.', reason: 'Neu' }
	});
	await cast.play(cast.anna, publishItem, { itemId });
	const rating = { itemId, circle: 'room', closesOn: '2018-12-31', texts: 'Jede ist willkommen.' };
	const { ratingId } = await cast.play(cast.anna, openRating, rating);
	const optionId = (await findRating(cast.storage.read, ratingId))?.options[0]?.id;
	return {
		'drafting.open-rating': rating,
		'drafting.enter-ballots': { ratingId, people: '1', resistance: ['1', '2'] },
		'drafting.remove-ballot': { ratingId, ballotId: ratingId },
		'drafting.close-rating': { ratingId },
		'drafting.decide-wording': { ratingId, optionId, reason: 'Neu' }
	};
}
