import type { MeasureSheet } from '#drafting/sheet.ts';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	findItem,
	readItems,
	readLinks,
	readOrigins,
	readVersions
} from '#drafting/server/reads.ts';
import { readContributions } from '#participation/server/reads.ts';
import { findProcess } from '#process/server/reads.ts';
import { daysLeft } from '#review/reviews.ts';
import { answerReview } from '#review/server/answer-review.ts';
import { findReview, readFindings, type Review } from '#review/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const review = await ownReview(event, event.params.id);
	const process = await findProcess(read, review.processId);
	const item = await findItem(read, review.itemId);
	if (!process || !item) error(404, 'not-found');
	const [versions, links, items, origins, findings] = await Promise.all([
		readVersions(read, item.id),
		readLinks(read, process.id),
		readItems(read, { processId: process.id, published: true }),
		readOrigins(read, { itemIds: [item.id] }),
		readFindings(read, [review.id])
	]);
	const contributions = await readContributions(read, {
		processId: process.id,
		states: ['published', 'takenUp', 'removed'],
		ids: origins.map((origin) => origin.contributionId),
		limit: origins.length
	});
	const reviewed = versions.find((version) => version.number === review.version);
	const today = dayOf(event.locals.runtime.clock.now(), process.timeZone);
	return {
		review,
		item,
		findings,
		sheet: (reviewed?.sheet ?? null) as MeasureSheet | null,
		contributions,
		today,
		left: daysLeft(review.dueOn, today),
		aspects: process.template.reviewAspects,
		versions: versions.filter((version) => version.number <= review.version),
		serves: links
			.filter((link) => link.fromId === item.id)
			.map((link) => {
				const goal = items.find((known) => known.id === link.toId);
				return { code: goal?.code ?? '', title: goal?.title ?? '', benefit: link.benefit };
			})
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, answerReview, { reviewId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/pruefung/${event.params.id}`));
	}
};

/** Another department's review is not shown, whatever its address. */
async function ownReview(event: RequestEvent, id: string): Promise<Review> {
	const { actor, runtime } = event.locals;
	const review = await findReview(runtime.storage.read, id);
	if (!review) error(404, 'not-found');
	const mine =
		actor.kind === 'person' &&
		actor.roles.some(
			(role) => role.role === 'department' && role.departmentId === review.departmentId
		);
	if (!mine) error(403, 'forbidden');
	return review;
}
