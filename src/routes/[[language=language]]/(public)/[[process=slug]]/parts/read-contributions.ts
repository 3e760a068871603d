import { publicStates } from '#participation/contributions.ts';
import { withItems, type ShownContribution } from '#assembly/public/contributions.ts';
import { readOrigins } from '#drafting/server/reads.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { readContributions } from '#participation/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** One page of what all may read, with what took it up; `older` is where the next page begins. */
export async function readShownContributions(
	read: Reader,
	filter: { processId: string; callId?: string; areaId?: string; before?: string },
	most: number
): Promise<{ contributions: readonly ShownContribution[]; older: string | undefined }> {
	const found = await readContributions(read, {
		...filter,
		states: publicStates,
		limit: most + 1
	});
	const page = found.slice(0, most);
	const origins = await readOrigins(read, { contributionIds: page.map(({ id }) => id) });
	const items = await readTitles(read, {
		processId: filter.processId,
		ids: [...new Set(origins.map(({ itemId }) => itemId))],
		standing: 'all'
	});
	return {
		contributions: withItems(page, origins, items),
		older: found.length > most ? page.at(-1)?.id : undefined
	};
}
