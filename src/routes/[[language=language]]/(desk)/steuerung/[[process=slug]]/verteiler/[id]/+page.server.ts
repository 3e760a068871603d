import { error, redirect } from '@sveltejs/kit';
import { endSubscription } from '#people/server/list/end-subscription.ts';
import { readKnownAreas, readList } from '#people/server/list/read-list.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const { read } = event.locals.runtime.storage;
	const entries = await readList(read, process.id);
	const entry = entries.find(({ id }) => id === event.params.id);
	if (!entry) error(404, 'not-found');
	const areas = await readKnownAreas(read, process.id);
	const { areaIds } = entry.wishes;
	return {
		entry,
		areas: areas.filter(({ id }) => areaIds?.includes(id)).map(({ title }) => title),
		zone: process.timeZone
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, endSubscription, { subscriptionId: event.params.id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/verteiler/${event.params.id}`));
	}
};
