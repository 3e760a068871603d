import { redirect } from '@sveltejs/kit';
import { reportBarrier } from '#people/server/site/report-barrier.ts';
import { perform } from '#web/form-action.ts';
import { loadSiteText } from '../parts/site-text.ts';
import { maybeShown } from '../shown-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await loadSiteText(event, 'accessibility')),
	sent: event.url.searchParams.has('gemeldet')
});

export const actions: Actions = {
	default: async (event) => {
		const process = await maybeShown(event);
		const outcome = await perform(event, reportBarrier, {
			processId: process?.id ?? null,
			language: event.locals.language
		});
		if (!outcome.ok) return outcome.failure;
		event.locals.runtime.outbox.wake();
		redirect(303, `${event.url.pathname}?gemeldet=1#melden`);
	}
};
