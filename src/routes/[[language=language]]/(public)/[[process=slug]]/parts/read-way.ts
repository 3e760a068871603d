import { chooseWay, ideasFor, shortest, wayCandidates } from '#assembly/public/way.ts';
import { readOrigins } from '#drafting/server/reads.ts';
import type { ItemTitle } from '#drafting/server/titles.ts';
import { readStatusUpdates } from '#monitoring/server/reads.ts';
import { readContributions } from '#participation/server/reads.ts';
import type { Area } from '#process/server/reads.ts';
import { spanOf, type Step } from '#process/steps.ts';
import { readReviews } from '#review/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** The way of one real contribution that became a measure; nothing while there is none. */
export async function readWay(
	read: Reader,
	facts: {
		processId: string;
		items: readonly ItemTitle[];
		areas: readonly Area[];
		phases: readonly { key: string }[];
		steps: readonly Step[];
	}
) {
	const { processId, items, areas, phases, steps } = facts;
	const candidates = wayCandidates(items);
	const origins = await readOrigins(read, { itemIds: candidates.map(({ id }) => id) });
	const way = chooseWay(candidates, origins);
	if (!way) return undefined;
	const [contributions, reviews, updates] = await Promise.all([
		readContributions(read, {
			processId,
			ids: way.contributionIds,
			states: ['takenUp'],
			limit: way.contributionIds.length
		}),
		readReviews(read, { itemId: way.item.id }),
		readStatusUpdates(read, { itemId: way.item.id })
	]);
	const ideas = ideasFor(contributions);
	const contribution = shortest(ideas);
	if (!contribution) return undefined;
	const { id, text, channel, receivedAt } = contribution;
	const { code, title, areaId } = way.item;
	const review = reviews.at(-1);
	// The council comes after the groups, and what came of it last.
	const [council] = phases
		.filter(({ key }) => steps.some((step) => step.phase === key))
		.slice(-2)
		.map(({ key }) => spanOf(steps.filter((step) => step.phase === key))?.from);
	return {
		contribution: { id, text, channel, receivedAt },
		others: ideas.length - 1,
		item: { code, title },
		area: areas.find((area) => area.id === areaId)?.shortTitle ?? '',
		review: review && {
			department: review.department,
			dueOn: review.dueOn,
			result: review.result
		},
		councilFrom: council,
		state: way.item.state,
		status: updates.at(-1) ?? null
	};
}
