import { redirect } from '@sveltejs/kit';
import { decidePublish } from '#process/publish.ts';
import { publishProcess } from '#process/server/publish-process.ts';
import { readAreas, readSteps } from '#process/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime } = event.locals;
	const { read } = runtime.storage;
	const process = await findDeskProcess(event);
	const steps = await readSteps(read, process.id);
	const decision = decidePublish(process.published, steps);
	const { template, ...facts } = process;
	return {
		facts: {
			...facts,
			template: template.title,
			council: template.council,
			areas: (await readAreas(read, process.id)).length,
			steps: steps.length
		},
		origin: runtime.env.origin,
		refusal: decision.ok ? null : decision.reason
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { id } = await findDeskProcess(event);
		const outcome = await perform(event, publishProcess, { processId: id });
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, '/verfahren'));
	}
};
