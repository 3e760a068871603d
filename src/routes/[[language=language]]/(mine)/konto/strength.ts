import type { RequestEvent } from '@sveltejs/kit';
import { readStrength } from '#people/server/sign-in/read-strength.ts';
import { findSession } from '#people/server/sign-in/sessions.ts';
import { decideChangeOfMeans, isStrong } from '#people/sign-in/strength.ts';
import { refuse, type Decision } from '#shared/result.ts';
import { sessionCookie } from '#web/cacheable.ts';

/** How strong the present sign-in is, and what is required of this person. */
export async function strengthOf(event: RequestEvent, personId: string) {
	const { storage, clock, env } = event.locals.runtime;
	const session = event.cookies.get(sessionCookie) ?? '';
	const found = await findSession(storage.read, session, clock.now());
	const { strongRequired, hasStrongMeans } = await readStrength(
		storage.read,
		personId,
		env.townHall?.issuer
	);
	const means = found?.means ?? 'link';
	return { means, isStrong: isStrong(means), strongRequired, hasStrongMeans };
}

/** May this person add or remove passkeys now? */
export async function mayChangeMeans(
	event: RequestEvent,
	personId: string
): Promise<Decision<null>> {
	const { actor } = event.locals;
	if (actor.kind !== 'person' || actor.personId !== personId) return refuse('not-signed-in');
	return decideChangeOfMeans(await strengthOf(event, personId));
}
