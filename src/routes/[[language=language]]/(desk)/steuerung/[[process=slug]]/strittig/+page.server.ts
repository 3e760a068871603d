import { readContest } from '#drafting/server/consolidation/read-contest.ts';
import { readRounds } from '#drafting/server/read-rounds.ts';
import { readItems } from '#drafting/server/reads.ts';
import { findDeskProcess } from '../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const contest = await readContest(read, process.id);
	const rounds = await readRounds(read, { processId: process.id });
	const items = await readItems(read, { processId: process.id });
	return {
		contested: items.flatMap(({ id, code, title, kind }) => {
			const found = contest.get(id);
			if (!found?.contested) return [];
			const round = rounds.find(({ itemId }) => itemId === id);
			return [{ id, code, title, kind, reasons: found.reasons, roundId: round?.id ?? null }];
		})
	};
};
