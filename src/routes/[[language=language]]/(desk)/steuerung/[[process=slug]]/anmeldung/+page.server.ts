import { error, redirect } from '@sveltejs/kit';
import { isStrongRequired, readStrength } from '#people/server/sign-in/read-strength.ts';
import { requireStrongSignIn } from '#people/server/sign-in/require-strong-sign-in.ts';
import { findSession } from '#people/server/sign-in/sessions.ts';
import { decideRequireStrong } from '#people/sign-in/strength.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { perform } from '#web/form-action.ts';
import { deskPath, steersAll } from '../../../desk-process.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await event.parent();
	const { runtime, actor } = event.locals;
	const { storage, clock, env } = runtime;
	if (!steersAll(event.locals) || actor.kind !== 'person') error(403, 'forbidden');
	const now = clock.now();
	const required = await isStrongRequired(storage.read);
	const session = await findSession(storage.read, event.cookies.get(sessionCookie) ?? '', now);
	const strength = await readStrength(storage.read, actor.personId, env.townHall?.issuer);
	return {
		required,
		mayRequire: decideRequireStrong({ required, wanted: true, session }, now).ok,
		hasStrongMeans: strength.hasStrongMeans,
		townHall: env.townHall?.label ?? null,
		after: deskPath(event, '/anmeldung'),
		done: event.url.searchParams.has('erledigt')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const session = event.cookies.get(sessionCookie) ?? '';
		const outcome = await perform(event, requireStrongSignIn, { session });
		if (!outcome.ok) return outcome.failure;
		redirect(303, `${deskPath(event, '/anmeldung')}?erledigt=1`);
	}
};
