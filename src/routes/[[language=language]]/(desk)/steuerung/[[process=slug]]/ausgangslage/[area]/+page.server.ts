import { redirect } from '@sveltejs/kit';
import { publishBriefing } from '#meetings/server/briefing/publish-briefing.ts';
import { isPublished, readParts } from '#meetings/server/briefing/reads.ts';
import { basePath } from '#web/frame.ts';
import { perform } from '#web/form-action.ts';
import { deskPath } from '../../../../desk-process.ts';
import { findBriefingArea } from '../briefing-area.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const { process, area } = await findBriefingArea(event);
	const place = { processId: process.id, areaId: area?.id ?? null };
	const base = basePath(event.locals.language, process.slug);
	return {
		area: area && { code: area.code, title: area.title },
		published: await isPublished(read, place),
		parts: (await readParts(read, place)).map(({ id, kind, title, source, asOf, file }) => ({
			...{ id, kind, title, source, asOf, file }
		})),
		publicPath: process.published
			? `${base}${area ? `/gruppen/${area.code}` : ''}/ausgangslage`
			: null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { process, area } = await findBriefingArea(event);
		const place = { processId: process.id, areaId: area?.id ?? '' };
		const outcome = await perform(event, publishBriefing, place);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/ausgangslage/${event.params.area}`));
	}
};
