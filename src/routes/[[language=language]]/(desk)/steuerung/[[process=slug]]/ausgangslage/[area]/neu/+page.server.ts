import { redirect } from '@sveltejs/kit';
import { partKinds } from '#meetings/briefing/briefing.ts';
import { addPart } from '#meetings/server/briefing/add-part.ts';
import { fileOf, perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findBriefingArea } from '../../briefing-area.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { area } = await findBriefingArea(event);
	const asked = event.url.searchParams.get('art');
	return { area: area?.title ?? null, kind: partKinds.find((kind) => kind === asked) ?? 'figure' };
};

export const actions: Actions = {
	default: async (event) => {
		const { process, area } = await findBriefingArea(event);
		const outcome = await perform(event, addPart, async (form) => ({
			...{ processId: process.id, areaId: area?.id ?? '' },
			file: await fileOf(form, 'file')
		}));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/ausgangslage/${event.params.area}`));
	}
};
