import { redirect } from '@sveltejs/kit';
import { safeTarget } from '#people/sign-in/links.ts';
import type { RequestHandler } from './$types';

/** What may be chosen, and what needs a cookie; the rest is how the pages are anyway. */
const choices = {
	theme: { cookie: 'fs_theme', kept: ['light', 'dark'], plain: 'auto' },
	size: { cookie: 'fs_size', kept: ['large'], plain: 'normal' }
} as const;
const year = 60 * 60 * 24 * 365;

/** Keeps how the pages shall look, for a year, and goes back. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const options = {
		path: '/',
		sameSite: 'lax',
		httpOnly: true,
		secure: url.protocol === 'https:'
	} as const;
	for (const [name, { cookie, kept, plain }] of Object.entries(choices)) {
		const value = form.get(name);
		if (value === plain) cookies.delete(cookie, options);
		else if (kept.some((known) => known === value))
			cookies.set(cookie, String(value), { ...options, maxAge: year });
	}
	redirect(303, safeTarget(String(form.get('zurueck') ?? '/')));
};
