import { error, redirect } from '@sveltejs/kit';
import {
	signInByTownHall,
	takeTownHallRequest
} from '#people/server/sign-in/enter-by-town-hall.ts';
import { languages, localPath } from '#shared/language.ts';
import { townHallOf } from '#web/town-hall.ts';
import { welcome } from '../../../enter.ts';
import { deviceOf, forgetWaiting, waitingSecret } from '../../../session.ts';
import type { RequestHandler } from './$types';

/** Back from the town hall. The answer is good once, and only in the browser that was sent there. */
export const GET: RequestHandler = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { runtime } = event.locals;
	const { storage, clock, env } = runtime;
	const townHall = townHallOf(runtime);
	if (!townHall || !env.townHall) error(404, 'not-found');
	const secret = waitingSecret(event, 'townHall');
	forgetWaiting(event, 'townHall');
	const target = secret && (await takeTownHallRequest(storage, secret, clock.now()));
	if (!secret || !target) return tellRefusal('/', 'town-hall-unasked');
	const claims = await townHall.finish(secret, event.url.search);
	if (!claims.ok) return tellRefusal(target, claims.reason);
	const outcome = await signInByTownHall(storage, {
		issuer: env.townHall.issuer,
		claims: claims.value,
		device: deviceOf(event),
		now: clock.now()
	});
	if (!outcome.ok) return tellRefusal(target, outcome.reason);
	return welcome(event, { session: outcome.value.session, target });
};

/** The way back has no language of its own; where somebody wanted to go has. */
function tellRefusal(target: string, reason: string): never {
	const language = languages.find((name) => `${target}/`.startsWith(`/${name}/`)) ?? 'de';
	redirect(303, `${localPath(language, '/anmelden')}?rathaus=${reason}`);
}
