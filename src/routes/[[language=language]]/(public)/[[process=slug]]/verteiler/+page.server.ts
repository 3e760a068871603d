import { redirect } from '@sveltejs/kit';
import { consentWording } from '#people/list/consent.ts';
import { requestSubscription } from '#people/server/list/request-subscription.ts';
import { readAreas } from '#process/server/reads.ts';
import { writtenLanguage } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { basePath } from '#web/frame.ts';
import { shownProcess } from '../shown-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const process = await shownProcess(event);
	const { runtime, language } = event.locals;
	const areas = await readAreas(runtime.storage.read, process.id);
	return {
		areas: areas.map(({ id, title }) => ({ id, title })),
		wording: consentWording(writtenLanguage(language), process.title),
		sent: event.url.searchParams.has('gesendet')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id: processId } = await shownProcess(event);
		const outcome = await perform(event, requestSubscription, { processId });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${basePath(event.locals.language, event.params.process)}/verteiler?gesendet=1`);
	}
};
