import { defineParams } from '@sveltejs/kit/params';
import { slugPattern } from '#process/slug.ts';

/** What may stand at an optional place in an address. German has no language prefix outside, see `hooks.ts`. */
export const params = defineParams({
	language: (text) => (text === 'de' || text === 'en' || text === 'ar' ? text : undefined),
	slug: (text) => (slugPattern.test(text) ? text : undefined)
});
