import { redirect } from '@sveltejs/kit';
import { endSession } from '#people/server/tokens.ts';
import { localPath } from '#shared/language.ts';
import { sessionCookie } from '#web/cacheable.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ cookies, locals }) => {
		const session = cookies.get(sessionCookie);
		if (session) await endSession(locals.runtime.storage, session);
		cookies.delete(sessionCookie, { path: '/' });
		redirect(303, localPath(locals.language, '/'));
	}
};
