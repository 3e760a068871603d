import { bindBook } from '#assembly/public/book.ts';
import { readPredecessors } from '#drafting/server/predecessor/reads.ts';
import { readItems, readLinks, readOrigins } from '#drafting/server/reads.ts';
import { readReviews } from '#review/server/reads.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await shownProcess(event);
	const [items, links, reviews] = await Promise.all([
		readItems(read, { processId, published: true }),
		readLinks(read, processId),
		readReviews(read, { processId })
	]);
	const origins = await readOrigins(read, { itemIds: items.map(({ id }) => id) });
	const counts = new Map<string, number>();
	for (const { itemId } of origins) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
	const count = (kind: string) => items.filter((item) => item.kind === kind).length;
	return {
		book: bindBook(
			items.map((item) => ({
				...item,
				code: item.code ?? '',
				origins: counts.get(item.id) ?? 0,
				review: reviews.findLast((review) => review.itemId === item.id && !review.result)
			})),
			links
		),
		compared: (await readPredecessors(read, { processId, imported: true })).length > 0,
		counts: { guidelines: count('guideline'), goals: count('goal'), measures: count('measure') }
	};
};
