import { readPublicQuotes } from '#drafting/server/consolidation/read-quotes.ts';
import { originsOfSentences } from '#drafting/texts/blame.ts';
import { publishedItem } from '../published-item.ts';
import { readSources } from './read-sources.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { process, item, versions, firstPublic } = await publishedItem(event);
	const { read } = event.locals.runtime.storage;
	const place = { id: item.id, processId: process.id, code: item.code };
	const [sources, used] = await Promise.all([
		readSources(read, place, versions),
		readPublicQuotes(read, item.id, versions)
	]);
	const sourceIn = (version: number) =>
		sources[versions.findIndex(({ number }) => number === version)] ?? {
			kind: 'steering' as const
		};
	return {
		item: { code: item.code, title: item.title, kind: item.kind, version: item.version },
		compares: item.version > firstPublic,
		// What was worded before all could read it counts to the first public version.
		sentences: originsOfSentences(versions, used).map(({ sentence, since, changed, quotes }) => ({
			text: sentence.trim(),
			since: Math.max(since, firstPublic),
			changed: Math.max(changed, firstPublic),
			early: since < firstPublic,
			source: sourceIn(since),
			change: sourceIn(changed),
			quotes: quotes.flatMap(({ told, text }) => (told ? text : [])),
			sheets: new Set(quotes.map(({ sheetId }) => sheetId)).size
		}))
	};
};
