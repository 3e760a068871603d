import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sharedRuntime } from '#assembly/shared-runtime.ts';
import { publicActor } from '#journal/actor.ts';
import { findSession, noteSeen } from '#people/server/sign-in/sessions.ts';
import { dayOf, nextMidnight } from '#shared/dates.ts';
import { directionOf } from '#shared/language.ts';
import { publicUntilHeader, sessionCookie } from '#web/cacheable.ts';
import { logFault } from '#web/log.ts';

const homeZone = 'Europe/Berlin';
const themes = ['light', 'dark'];

export const handle: Handle = async ({ event, resolve }) => {
	if (isNobodys(event.url)) return new Response(null, { status: 404 });
	const runtime = sharedRuntime();
	const now = runtime.clock.now();
	const session = event.cookies.get(sessionCookie);
	const found = session ? await findSession(runtime.storage.read, session, now) : undefined;
	const today = dayOf(now, homeZone);
	if (session && found && found.seenOn !== today) await noteSeen(runtime.storage, session, today);
	const actor = found?.actor ?? publicActor;
	const language = event.params.language ?? 'de';
	let until = nextMidnight(now, homeZone);
	Object.assign(event.locals, {
		runtime,
		actor,
		acting: { frame: runtime, actor },
		language,
		validUntil: (instant: string) => {
			if (instant < until) until = instant;
		}
	} satisfies App.Locals);

	const theme = event.cookies.get('fs_theme') ?? '';
	const size = event.cookies.get('fs_size') === 'large' ? 'large' : 'normal';
	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language === 'ar' ? 'ar-XB' : language)
				.replace('%dir%', directionOf(language))
				.replace('%theme%', themes.includes(theme) ? theme : 'auto')
				.replace('%size%', size)
	});
	if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', session ? 'private, no-store' : 'no-cache');
	if (isPublicPage(event.route.id) && !session && event.request.method === 'GET')
		response.headers.set(publicUntilHeader, until);
	return response;
};

/** No page leads there: PostgreSQL takes no zero byte, and SvelteKit calls a form by this name a fault. */
function isNobodys(url: URL): boolean {
	return /%00/.test(url.href) || url.searchParams.has('/default');
}

/** Pages with a private link are not in this group; whatever is not named public is never kept. */
function isPublicPage(routeId: string | null): boolean {
	return routeId?.includes('/(public)/') ?? false;
}

/** Faults are logged here, once; the visitor sees a calm page without details. */
export const handleError: HandleServerError = (caught) => {
	if (caught.kind === 'unknown') logFault(caught.error);
};
