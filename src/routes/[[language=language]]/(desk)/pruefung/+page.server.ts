import { dayOf } from '#shared/dates.ts';
import { daysLeft } from '#review/reviews.ts';
import { readReviewedItems } from '#review/server/reads.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { zone } = await parent();
	const { actor, runtime } = locals;
	const departmentIds =
		actor.kind === 'person'
			? actor.roles.flatMap((role) =>
					role.role === 'department' && role.departmentId ? [role.departmentId] : []
				)
			: [];
	const today = dayOf(runtime.clock.now(), zone);
	const reviews = await readReviewedItems(runtime.storage.read, departmentIds);
	return {
		today,
		reviews: reviews.map((review) => ({ ...review, left: daysLeft(review.dueOn, today) }))
	};
};
