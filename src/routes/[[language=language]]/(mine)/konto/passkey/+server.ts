import { error } from '@sveltejs/kit';
import { beginPasskey } from '#people/server/sign-in/add-passkey.ts';
import { passkeySite } from '#web/passkey-site.ts';
import { mayChangeMeans } from '../strength.ts';
import type { RequestHandler } from './$types';

/** What a browser needs to make a passkey for whoever is signed in. */
export const POST: RequestHandler = async (event) => {
	const { runtime, actor } = event.locals;
	if (actor.kind !== 'person') error(401, 'not-signed-in');
	const { personId, name } = actor;
	if (!(await mayChangeMeans(event, personId)).ok) error(403, 'forbidden');
	const parts = { storage: runtime.storage, site: passkeySite(runtime) };
	return Response.json(await beginPasskey(parts, { personId, name, now: runtime.clock.now() }));
};
