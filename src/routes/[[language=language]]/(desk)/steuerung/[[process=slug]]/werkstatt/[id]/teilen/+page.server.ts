import { error, redirect } from '@sveltejs/kit';
import { findItem, readItems, readLinks } from '#drafting/server/reads.ts';
import { splitItem } from '#drafting/server/structure/split-item.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../../desk-process.ts';
import { readStructure } from '../structure.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const { read } = storage;
	const process = await findDeskProcess(event);
	const item = await findItem(read, event.params.id);
	if (item?.processId !== process.id) error(404, 'not-found');
	const links = (await readLinks(read, process.id)).filter(({ toId }) => toId === item.id);
	const ids = links.map(({ fromId }) => fromId);
	const serving = await readItems(read, { processId: process.id, ids });
	const place = { zone: process.timeZone, now: clock.now() };
	return {
		item,
		refusal: (await readStructure(read, item, place)).refusals?.touch ?? null,
		serving: serving.map(({ id, code, draftNumber, title }) => ({ id, code, draftNumber, title }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const itemId = event.params.id;
		const outcome = await perform(event, splitItem, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}`));
	}
};
