import { byDay, positionFrom } from '#assembly/public/journal-days.ts';
import { readPublicEntries } from '#journal/server/reads.ts';
import { readHead } from '#journal/server/sealer.ts';
import { shownProcess } from '../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const { id: processId, timeZone } = await shownProcess(event);
	const before = positionFrom(event.url.searchParams.get('vor'));
	const [{ entries, older }, head] = await Promise.all([
		readPublicEntries(read, { processId, ...(before ? { before } : {}) }),
		readHead(read)
	]);
	return {
		days: byDay(entries, timeZone),
		older,
		isFirst: before === undefined,
		head: { position: head.position, hash: head.hash }
	};
};
