import { addCounts, compareByArea } from '#assembly/public/old-beside-new.ts';
import {
	readOldItems,
	readOldLinks,
	readPredecessors
} from '#drafting/server/predecessor/reads.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const { id: processId } = await shownProcess(event);
	const [concepts, old, links, items, areas] = await Promise.all([
		readPredecessors(read, { processId, imported: true }),
		readOldItems(read, { processId }),
		readOldLinks(read, processId),
		readItems(read, { processId, published: true }),
		readAreas(read, processId)
	]);
	const groups = concepts.length > 0 ? compareByArea(old, links, items, areas) : [];
	return {
		concepts: concepts.map(({ title, year, link }) => ({ title, year, link })),
		groups,
		all: addCounts(groups.map(({ counts }) => counts))
	};
};
