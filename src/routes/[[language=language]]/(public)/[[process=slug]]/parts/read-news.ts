import { gatherNews, needsOlder, type News } from '#assembly/public/news.ts';
import { readPublicEntries, type SealedEntry } from '#journal/server/reads.ts';
import type { Reader } from '#storage/storage.ts';

/** Enough to find a few lines among what comes in swarms; more is read only when a swarm is larger. */
const readAtOnce = 80;

/** The newest lines of the journal, each swarm counted to its end. */
export async function readNews(
	read: Reader,
	{ processId, timeZone, most }: { processId: string; timeZone: string; most: number }
): Promise<readonly News[]> {
	const entries: SealedEntry[] = [];
	let before: number | undefined;
	for (;;) {
		const page = await readPublicEntries(read, {
			processId,
			limit: readAtOnce,
			...(before ? { before } : {})
		});
		entries.push(...page.entries);
		before = page.older;
		const news = gatherNews(entries, timeZone, most);
		if (!before || !needsOlder(entries, news, timeZone, most)) return news;
	}
}
