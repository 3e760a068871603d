import { error, redirect } from '@sveltejs/kit';
import { callState } from '#participation/calls.ts';
import { contribute } from '#participation/server/contribute.ts';
import { findCall, readContributions } from '#participation/server/reads.ts';
import { localPath } from '#shared/language.ts';
import type { Actions, PageServerLoad } from './$types';
import { perform } from '#web/form-action.ts';

const shownAtOnce = 30;

export const load: PageServerLoad = async ({ locals, params, parent }) => {
	const { read } = locals.runtime.storage;
	const { process } = await parent();
	const call = await findCall(read, params.call);
	if (!call || call.processId !== process?.id) error(404, 'not-found');
	const now = locals.runtime.clock.now();
	const state = callState(call, now);
	if (state !== 'closed') locals.validUntil(state === 'open' ? call.closesAt : call.opensAt);
	const published = await readContributions(read, {
		processId: process.id,
		callId: call.id,
		states: ['published', 'takenUp'],
		limit: shownAtOnce
	});
	return { call, state, published };
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, contribute, { callId: event.params.call });
		if (!outcome.ok) return outcome.failure;
		redirect(303, localPath(event.locals.language, `/mein-beitrag/${outcome.value.secret}`));
	}
};
