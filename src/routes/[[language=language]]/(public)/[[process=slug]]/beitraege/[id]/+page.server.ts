import { publicStates } from '#participation/contributions.ts';
import { error } from '@sveltejs/kit';
import { readOrigins } from '#drafting/server/reads.ts';
import { readTitles } from '#drafting/server/titles.ts';
import { findContribution } from '#participation/server/reads.ts';
import { idOf } from '../../parts/address.ts';
import { shownProcess } from '../../shown-process.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { read } = event.locals.runtime.storage;
	const process = await shownProcess(event);
	const wanted = idOf(event.params.id);
	const found = wanted ? await findContribution(read, wanted) : undefined;
	if (!found || found.processId !== process.id) error(404, 'not-found');
	const shown = found.state === 'removed' || publicStates.some((state) => state === found.state);
	if (!shown) error(404, 'not-found');
	const origins = await readOrigins(read, { contributionIds: [found.id] });
	const items = await readTitles(read, {
		processId: process.id,
		ids: origins.map(({ itemId }) => itemId),
		standing: 'all'
	});
	const { id, callId, callTitle, channel, text, receivedAt, state } = found;
	return { contribution: { id, callId, callTitle, channel, text, receivedAt, state }, items };
};
