import type { Cookies } from '@sveltejs/kit';
import { sessionHours } from '#people/sign-in.ts';
import { languages, localPath, type Language } from '#shared/language.ts';
import { sessionCookie } from '#web/cacheable.ts';

/** Keeps somebody signed in on this device, out of reach of scripts and of other sites. */
export function keepSession(
	{ cookies, url }: { cookies: Cookies; url: URL },
	session: string
): void {
	cookies.set(sessionCookie, session, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: sessionHours * 3600
	});
}

/** Takes the cookie back; the session itself is ended by whoever calls this. */
export function forgetSession({ cookies, url }: { cookies: Cookies; url: URL }): void {
	if (cookies.get(sessionCookie))
		cookies.delete(sessionCookie, { path: '/', secure: url.protocol === 'https:' });
}

/** A target with a language keeps it, any other gets the visitor's. */
export function localTarget(language: Language, target: string): string {
	const named = languages.some((name) => target === `/${name}` || target.startsWith(`/${name}/`));
	return named ? target : localPath(language, target);
}
