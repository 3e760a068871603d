import { redirect } from '@sveltejs/kit';
import { callState } from '#participation/calls.ts';
import { enterContribution } from '#participation/server/enter-contribution.ts';
import { readCalls } from '#participation/server/reads.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, findDeskProcess } from '../../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { storage, clock } = event.locals.runtime;
	const process = await findDeskProcess(event);
	const now = clock.now();
	const calls = (await readCalls(storage.read, process.id))
		.map(({ id, title, ...window }) => ({ id, title, state: callState(window, now) }))
		.filter(({ state }) => state !== 'announced');
	return {
		calls: [
			...calls.filter(({ state }) => state === 'open'),
			...calls.filter(({ state }) => state === 'closed').reverse()
		]
	};
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, enterContribution);
		if (!outcome.ok) return outcome.failure;
		redirect(303, deskPath(event, `/eingang/${outcome.value.contributionId}`));
	}
};
