import { fail, redirect } from '@sveltejs/kit';
import { readActor } from '#people/server/reads.ts';
import { findMailLink, signInByLink } from '#people/server/tokens.ts';
import { decideRedeem } from '#people/sign-in.ts';
import { keepSession, localTarget } from '../../session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looking at a link never uses it up: scanners open links before people do. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const { storage, clock } = locals.runtime;
	const link = await findMailLink(storage.read, params.secret);
	const decision = decideRedeem(link?.personId ? link : undefined, clock.now());
	return { refusal: decision.ok ? null : decision.reason };
};

export const actions: Actions = {
	default: async (event) => {
		const { runtime, language } = event.locals;
		const now = runtime.clock.now();
		const outcome = await signInByLink(runtime.storage, event.params.secret, now);
		if (!outcome.ok) return fail(400, { refusal: outcome.reason });
		const { session, target } = outcome.value;
		keepSession(event, session);
		const actor = await readActor(runtime.storage.read, session, now);
		const roles = actor?.roles.map(({ role }) => role) ?? [];
		redirect(303, localTarget(language, target === '/' ? homeOf(roles) : target));
	}
};

/** Where somebody works who did not ask for a certain page. */
function homeOf(roles: readonly string[]): string {
	if (roles.includes('steering')) return '/steuerung';
	if (roles.includes('department')) return '/pruefung';
	return roles.includes('owner') ? '/umsetzung/meine' : '/';
}
