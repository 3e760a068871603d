import { redirect, type RequestEvent } from '@sveltejs/kit';
import { endSession, findSession } from '#people/server/sign-in/sessions.ts';
import { sessionCookie } from '#web/cacheable.ts';
import { forgetWaiting, keepSession, localTarget } from './session.ts';

/** Keeps a new session in place of an older one, and leads to where its person wanted to go. */
export async function welcome(
	event: RequestEvent,
	entered: { session: string; target: string }
): Promise<never> {
	const { runtime, language } = event.locals;
	const { session, target } = entered;
	const before = event.cookies.get(sessionCookie);
	if (before) await endSession(runtime.storage, before);
	keepSession(event, session);
	forgetWaiting(event, 'mail');
	forgetWaiting(event, 'townHall');
	const found = await findSession(runtime.storage.read, session, runtime.clock.now());
	const { roles = [], withheld = [] } = found?.actor ?? {};
	const own = target === '/' ? homeOf([...roles, ...withheld].map(({ role }) => role)) : target;
	const there = localTarget(language, own);
	// What a role opens has to wait until the session is strong enough for it.
	if (withheld.length === 0) redirect(303, there);
	redirect(303, `${localTarget(language, '/konto')}?nach=${encodeURIComponent(there)}`);
}

/** Where somebody works who did not ask for a certain page. */
function homeOf(roles: readonly string[]): string {
	if (roles.includes('steering')) return '/steuerung';
	if (roles.includes('department')) return '/pruefung';
	return roles.includes('owner') ? '/umsetzung/meine' : '/';
}
