import { findLinkPlace } from '../link-place.ts';
import type { PageServerLoad } from './$types';

/** The same address takes the one click of mail programs (`src/web/one-click.ts`); looking at it leaves nothing. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const place = await findLinkPlace(locals.runtime.storage.read, params.secret);
	return {
		secret: params.secret,
		place: place && { email: place.email, process: place.process.title }
	};
};
