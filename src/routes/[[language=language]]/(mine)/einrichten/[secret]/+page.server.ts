import { redirect } from '@sveltejs/kit';
import { setUp } from '#people/server/set-up.ts';
import { findMailLink } from '#people/server/tokens.ts';
import { decideRedeem } from '#people/sign-in/links.ts';
import { localPath } from '#shared/language.ts';
import { perform } from '#web/form-action.ts';
import { deviceOf, keepSession } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { storage, clock } = locals.runtime;
	const link = await findMailLink(storage.read, params.secret);
	const decision = decideRedeem(link?.purpose === 'set-up' ? link : undefined, clock.now());
	return { refusal: decision.ok ? null : decision.reason };
};

export const actions: Actions = {
	default: async (event) => {
		const outcome = await perform(event, setUp, {
			secret: event.params.secret,
			device: deviceOf(event)
		});
		if (!outcome.ok) return outcome.failure;
		keepSession(event, outcome.value.session);
		redirect(303, localPath(event.locals.language, '/steuerung/verfahren-neu'));
	}
};
