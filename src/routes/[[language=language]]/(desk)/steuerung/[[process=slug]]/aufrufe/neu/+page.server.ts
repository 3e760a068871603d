import { redirect } from '@sveltejs/kit';
import { openCall } from '#participation/server/open-call.ts';
import { readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	return {
		today: dayOf(clock.now(), process.timeZone),
		areas: (await readAreas(storage.read, process.id)).map(({ id, title }) => ({ id, title }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, openCall, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/aufrufe'));
	}
};
