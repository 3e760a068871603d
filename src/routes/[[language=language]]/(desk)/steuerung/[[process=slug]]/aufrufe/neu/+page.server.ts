import { redirect } from '@sveltejs/kit';
import { openCall } from '#participation/server/open-call.ts';
import { findStep, readAreas } from '#process/server/reads.ts';
import { dayOf } from '#shared/dates.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const today = dayOf(clock.now(), process.timeZone);
	const asked = event.url.searchParams.get('schritt');
	const step = asked ? await findStep(storage.read, asked) : undefined;
	const known = step?.processId === process.id ? step : undefined;
	return {
		// Prepared in advance it opens by itself; what has begun already opens now.
		given: {
			areaId: known?.areaId ?? '',
			title: known ? [known.areaTitle, known.title].filter(Boolean).join(': ') : '',
			question: known?.contents.join(' ') ?? '',
			opensOn: known?.startsOn && known.startsOn > today ? known.startsOn : today,
			closesOn: known?.endsOn ?? known?.startsOn ?? ''
		},
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
