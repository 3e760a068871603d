import { error } from '@sveltejs/kit';
import { dayOf, nextMidnight } from '#shared/dates.ts';
import { pathWithin } from '#shared/language.ts';
import { displayCookies } from '#web/cacheable.ts';
import { basePath, frameOf, lastingAddress } from '#web/frame.ts';
import { maybeShown } from './shown-process.ts';
import type { LayoutServerLoad } from './$types';

const usualZone = 'Europe/Berlin';

export const load: LayoutServerLoad = async (event) => {
	const { locals, params, url, cookies } = event;
	const process = await maybeShown(event);
	if (params.process && !process) error(404, 'not-found');
	// A page speaks of today in the zone of its process: phases, windows and calls change at its midnight.
	const zone = process?.timeZone ?? usualZone;
	locals.validUntil(nextMidnight(locals.runtime.clock.now(), zone));
	const [theme = '', size = ''] = displayCookies.map((name) => cookies.get(name));
	const path = pathWithin(locals.language, url.pathname);
	// The short path serves the only public process; the long one stays right for ever.
	const long = process && !params.process && !url.search;
	const { origin } = locals.runtime.env;
	const address = (slug: string, at = '') =>
		lastingAddress(origin, { language: locals.language, slug }, at);
	return {
		base: basePath(locals.language, params.process),
		process: process && frameOf(process),
		today: dayOf(locals.runtime.clock.now(), zone),
		zone,
		display: { theme, size },
		// What people subscribe to must outlive a second public process.
		lasting: process && address(process.slug),
		canonical: long ? address(process.slug, path) : undefined
	};
};
