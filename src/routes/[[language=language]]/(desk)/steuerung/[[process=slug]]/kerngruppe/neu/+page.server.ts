import { redirect } from '@sveltejs/kit';
import { enterCandidacy } from '#process/server/core-group/enter-candidacy.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id } = await findDeskProcess(event);
	const areas = await readAreas(event.locals.runtime.storage.read, id);
	return { areas: areas.map(({ id: areaId, title }) => ({ id: areaId, title })) };
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, enterCandidacy, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/kerngruppe/${outcome.value.candidacyId}`));
	}
};
