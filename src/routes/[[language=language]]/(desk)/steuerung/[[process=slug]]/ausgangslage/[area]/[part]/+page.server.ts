import { error, redirect } from '@sveltejs/kit';
import { changePart } from '#meetings/server/briefing/change-part.ts';
import { findPart } from '#meetings/server/briefing/reads.ts';
import { removePart } from '#meetings/server/briefing/remove-part.ts';
import { fileOf, perform } from '#web/form-action.ts';
import { deskPath } from '../../../../../desk-process.ts';
import { findBriefingArea } from '../../briefing-area.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { process, area } = await findBriefingArea(event);
	const part = await findPart(event.locals.runtime.storage.read, event.params.part);
	if (part?.processId !== process.id || part.areaId !== (area?.id ?? null)) error(404, 'not-found');
	return { area: area?.title ?? null, part };
};

export const actions: Actions = {
	change: async (event) => {
		const outcome = await perform(event, changePart, async (form) => ({
			partId: event.params.part,
			file: await fileOf(form, 'file')
		}));
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/ausgangslage/${event.params.area}`));
	},
	remove: async (event) => {
		const outcome = await perform(event, removePart, { partId: event.params.part });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/ausgangslage/${event.params.area}`));
	}
};
