import { redirect } from '@sveltejs/kit';
import { sectors } from '#people/roles.ts';
import { addWanted } from '#process/server/outreach/add-wanted.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

/** A gap leads here with the perspective and the area that it lacks. */
export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { id } = await findDeskProcess(event);
	const areas = await readAreas(event.locals.runtime.storage.read, id);
	const asked = (name: string) => event.url.searchParams.get(name);
	return {
		areas: areas.map((area) => ({ id: area.id, title: area.title })),
		before: {
			sector: sectors.find((sector) => sector === asked('sektor')) ?? null,
			areaId: areas.find((area) => area.id === asked('bereich'))?.id ?? null
		}
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, addWanted, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/ansprache'));
	}
};
