import { goneStates, type DevelopmentState } from '#drafting/items.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readTextStates } from '#drafting/server/texts/read-texts.ts';
import { textOverview, textStands } from '#drafting/texts/overview.ts';
import { findDeskProcess } from '../../../../desk-process.ts';
import type { PageServerLoad } from './$types';

/** Nobody needs a new translation of these. */
const over: readonly DevelopmentState[] = [...goneStates, 'struck', 'notFeasible'];

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const items = (await readItems(read, { processId: process.id }))
		.filter(({ state }) => !over.includes(state))
		.map(({ id, code, title }) => ({ id, code, title }));
	const { forms, rows, counts } = textOverview(items, await readTextStates(read, process.id));
	const asked = event.url.searchParams.get('zeigen');
	const shown = textStands.find((stand) => stand === asked) ?? null;
	return {
		...{ forms, counts, shown },
		total: rows.length,
		rows: shown ? rows.filter(({ stands }) => stands.includes(shown)) : rows
	};
};
