import { error, redirect } from '@sveltejs/kit';
import { describedStep } from '#process/described-step.ts';
import { enterDates } from '#process/server/enter-dates.ts';
import { findArea, findStep } from '#process/server/reads.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const process = await findDeskProcess(event);
	const step = await findStep(event.locals.runtime.storage.read, event.params.step);
	if (step?.processId !== process.id) error(404, 'not-found');
	const area = step.areaId ? await findArea(event.locals.runtime.storage.read, step.areaId) : null;
	const sheet = `/${process.slug}/gruppen/${area?.code}/ablauf`;
	return {
		step,
		demand: describedStep(process.template, step)?.demand ?? null,
		sheet: area && process.published ? localPath(event.locals.language, sheet) : null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, enterDates, { stepId: event.params.step });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, '/plan')}#schritt-${event.params.step}`);
	}
};
