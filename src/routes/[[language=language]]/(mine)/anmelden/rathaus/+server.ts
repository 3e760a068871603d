import { error, redirect } from '@sveltejs/kit';
import { keepTownHallRequest, townHallHours } from '#people/server/sign-in/enter-by-town-hall.ts';
import { safeTarget } from '#people/sign-in/links.ts';
import { localPath } from '#shared/language.ts';
import { mayKnock } from '#web/form-action.ts';
import { townHallOf } from '#web/town-hall.ts';
import { keepWaiting, localTarget } from '../../session.ts';
import type { RequestHandler } from './$types';

/** Leads to the town hall. A link and not a form: the content policy sends forms to this site only. */
export const GET: RequestHandler = async (event) => {
	const { runtime, language } = event.locals;
	const townHall = townHallOf(runtime);
	if (!townHall) error(404, 'not-found');
	if (!mayKnock(event)) error(429, 'too-many');
	const target = localTarget(language, safeTarget(event.url.searchParams.get('nach') ?? '/'));
	const secret = await keepTownHallRequest(runtime.storage, { target, now: runtime.clock.now() });
	const way = await townHall.begin(secret);
	if (!way.ok) redirect(303, `${localPath(language, '/anmelden')}?rathaus=${way.reason}`);
	keepWaiting(event, 'townHall', secret, townHallHours);
	event.setHeaders({ 'cache-control': 'private, no-store' });
	redirect(303, way.value.href, { external: true });
};
