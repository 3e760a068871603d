import { redirect } from '@sveltejs/kit';
import { draftItem } from '#drafting/server/draft-item.ts';
import { readItems } from '#drafting/server/reads.ts';
import { readContributions } from '#participation/server/reads.ts';
import { readAreas } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

const mostOffered = 100;

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { read } = event.locals.runtime.storage;
	const process = await findDeskProcess(event);
	const processId = process.id;
	const chosen = event.url.searchParams.getAll('beitrag');
	const asked = await readContributions(read, {
		processId,
		states: ['published', 'takenUp'],
		ids: chosen,
		limit: mostOffered
	});
	const waiting = await readContributions(read, {
		processId,
		states: ['published'],
		limit: mostOffered
	});
	const others = waiting.filter(({ id }) => !asked.some((one) => one.id === id));
	const areas = await readAreas(read, processId);
	return {
		contributions: [...asked, ...others].map(({ id, text, callTitle, channel }) => {
			return { id, text, callTitle, channel };
		}),
		chosen: asked.map(({ id }) => id),
		chosenArea: asked[0]?.areaId ?? '',
		areas: areas.map(({ id, title }) => ({ id, title })),
		targets: (await readItems(read, { processId }))
			.filter(({ kind }) => kind !== 'measure')
			.map(({ id, kind, code, draftNumber, title }) => ({ id, kind, code, draftNumber, title }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, draftItem, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/werkstatt/${outcome.value.itemId}`));
	}
};
