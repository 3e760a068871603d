import { randomBytes } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { writeDevice } from '#people/sign-in/device.ts';
import { linkHours, sessionHours } from '#people/sign-in/links.ts';
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

/** What is kept of the device at which somebody signs in. */
export function deviceOf({ request }: { request: Request }): string {
	return writeDevice(request.headers.get('user-agent'));
}

/** What a browser keeps while it waits for a mail, or for the town hall. Path and name are in the privacy statement. */
const waiting = { mail: 'fs_anmeldung', townHall: 'fs_rathaus' } as const;
type Waiting = keyof typeof waiting;

export function waitingSecret(
	{ cookies }: { cookies: Cookies },
	what: Waiting
): string | undefined {
	const kept = cookies.get(waiting[what]);
	return kept !== undefined && /^[\w-]{32}$/.test(kept) ? kept : undefined;
}

/** Lax, not strict: the way back from a mail or from the town hall begins on another site. */
export function keepWaiting(
	{ cookies, url }: { cookies: Cookies; url: URL },
	what: Waiting,
	secret: string,
	hours: number
): void {
	cookies.set(waiting[what], secret, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: hours * 3600
	});
}

export function forgetWaiting(
	{ cookies, url }: { cookies: Cookies; url: URL },
	what: Waiting
): void {
	if (cookies.get(waiting[what]) !== undefined)
		cookies.delete(waiting[what], { path: '/', secure: url.protocol === 'https:' });
}

/** A browser keeps its secret while it waits: several mails that it asked for are all good in it. */
export function browserSecret(event: { cookies: Cookies; url: URL }): string {
	const secret = waitingSecret(event, 'mail') ?? randomBytes(24).toString('base64url');
	keepWaiting(event, 'mail', secret, linkHours['sign-in']);
	return secret;
}

/** A target with a language keeps it, any other gets the visitor's. */
export function localTarget(language: Language, target: string): string {
	const named = languages.some((name) => target === `/${name}` || target.startsWith(`/${name}/`));
	return named ? target : localPath(language, target);
}
