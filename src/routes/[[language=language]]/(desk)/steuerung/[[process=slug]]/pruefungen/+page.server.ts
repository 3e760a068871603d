import { readItems } from '#drafting/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const items = await readItems(storage.read, { processId: process.id, standing: 'all' });
	const reviews = await readReviews(storage.read, { processId: process.id });
	return {
		today: dayOf(clock.now(), process.timeZone),
		reviews: reviews.map(({ id, itemId, department, dueOn, result, answeredAt }) => {
			const item = items.find((known) => known.id === itemId);
			return {
				id,
				itemId,
				code: item?.code ?? '',
				title: item?.title ?? '',
				department,
				dueOn,
				result,
				answeredOn: answeredAt && dayOf(answeredAt, process.timeZone)
			};
		})
	};
};
