import { readRounds } from '#drafting/server/read-rounds.ts';
import { readOrigins, readVersions } from '#drafting/server/reads.ts';
import { isOpen } from '#drafting/questionnaire.ts';
import { readContributions } from '#participation/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import type { Reader } from '#storage/storage.ts';

/** What an item came from: its contributions, versions, rounds and reviews. */
export async function readItemStory(
	read: Reader,
	place: { processId: string; itemId: string; zone: string; now: string }
) {
	const { itemId, processId, zone, now } = place;
	const origins = await readOrigins(read, { itemIds: [itemId] });
	const ids = origins.map(({ contributionId }) => contributionId);
	const contributions = await readContributions(read, {
		processId,
		states: ['takenUp', 'removed'],
		ids,
		limit: ids.length
	});
	return {
		contributions: contributions.map(({ id, text, channel }) => ({ id, text, channel })),
		versions: (await readVersions(read, itemId)).map(({ number, reason, at }) => {
			return { number, reason, on: dayOf(at, zone) };
		}),
		rounds: (await readRounds(read, { itemId })).map((round) => {
			const { id, sheets, invited } = round;
			return { id, sheets, invited, open: isOpen(round, now) };
		}),
		reviews: (await readReviews(read, { itemId })).map(({ id, department, dueOn, result }) => {
			return { id, department, dueOn, result };
		})
	};
}
