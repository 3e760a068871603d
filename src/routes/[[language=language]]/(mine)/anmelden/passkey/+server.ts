import { error } from '@sveltejs/kit';
import { askForPasskey } from '#people/server/sign-in/enter-by-passkey.ts';
import { mayKnock } from '#web/form-action.ts';
import { passkeySite } from '#web/passkey-site.ts';
import type { RequestHandler } from './$types';

/** What a browser needs to ask for a passkey; a script fetches it when somebody chooses that way. */
export const POST: RequestHandler = async (event) => {
	if (!mayKnock(event)) error(429, 'too-many');
	const { runtime } = event.locals;
	const parts = { storage: runtime.storage, site: passkeySite(runtime) };
	return Response.json(await askForPasskey(parts, runtime.clock.now()));
};
