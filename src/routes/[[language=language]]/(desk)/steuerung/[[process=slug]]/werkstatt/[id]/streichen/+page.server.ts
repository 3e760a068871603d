import { error, redirect } from '@sveltejs/kit';
import { findItem, readItems, readLinks } from '#drafting/server/reads.ts';
import { discardDraft } from '#drafting/server/structure/discard-draft.ts';
import { dropItem } from '#drafting/server/structure/drop-item.ts';
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
	const place = { zone: process.timeZone, now: clock.now() };
	const { refusals } = await readStructure(read, item, place);
	return {
		item,
		refusal: refusals?.leave ?? null,
		serving: await readItems(read, { processId: process.id, ids })
	};
};

export const actions: Actions = {
	default: async (event) => {
		const itemId = event.params.id;
		const item = await findItem(event.locals.runtime.storage.read, itemId);
		const outcome = await perform(event, item?.published ? dropItem : discardDraft, { itemId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${itemId}`));
	}
};
