import { redirect } from '@sveltejs/kit';
import { addSubscriber } from '#people/server/list/add-subscriber.ts';
import { readKnownAreas } from '#people/server/list/read-list.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id } = await findDeskProcess(event);
	const areas = await readKnownAreas(event.locals.runtime.storage.read, id);
	return { areas: areas.map(({ id: areaId, title }) => ({ id: areaId, title })) };
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await findDeskProcess(event);
		const outcome = await perform(event, addSubscriber, { processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/verteiler/${outcome.value.subscriptionId}`));
	}
};
