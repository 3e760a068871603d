import { readItems, readLinks } from '#drafting/server/reads.ts';
import { readEndedMeasures } from '#drafting/server/tree/read-ended.ts';
import { readOpenDecisions } from '#drafting/server/tree/read-open-decisions.ts';
import { balanceOf, imbalanceOf } from '#drafting/tree/balance.ts';
import { gapsOf } from '#drafting/tree/coverage.ts';
import { matrixOf } from '#drafting/tree/matrix.ts';
import { hasEnded } from '#drafting/tree/ended.ts';
import { readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { localPath } from '#shared/language.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime, language } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const processId = process.id;
	const now = runtime.clock.now();
	const [all, links, ended, areas, open] = await Promise.all([
		readItems(read, { processId }),
		readLinks(read, processId),
		readEndedMeasures(read, processId),
		readAreas(read, processId),
		readOpenDecisions(read, { processId, now, today: dayOf(now, process.timeZone) })
	]);
	const items = all.filter(({ state }) => !hasEnded(state));
	const ids = areas.map(({ id }) => id);
	const short = items.map(({ id, kind, areaId, code, draftNumber, title, published }) => ({
		...{ id, kind, areaId, code, draftNumber, title, published }
	}));
	const balance = balanceOf(items, ids);
	return {
		empty: items.length === 0,
		areas: areas.map(({ id, code, title, shortTitle }) => ({ id, code, title, shortTitle })),
		open,
		gaps: gapsOf({ items: short, links, areas: ids, ended }),
		matrix: matrixOf(short, links, ids),
		...{ balance, imbalance: imbalanceOf(balance) },
		treeHref: process.published ? localPath(language, `/${process.slug}/konzept/baum`) : undefined
	};
};
