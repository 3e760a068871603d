import { redirect } from '@sveltejs/kit';
import { endSession } from '#people/server/sign-in/sessions.ts';
import { localPath } from '#shared/language.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { forgetSession } from '../session.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const { cookies, locals } = event;
		const session = cookies.get(sessionCookie);
		if (session) await endSession(locals.runtime.storage, session);
		forgetSession(event);
		redirect(303, localPath(locals.language, '/'));
	}
};
