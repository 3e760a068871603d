import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { decidePermission } from '#journal/permission.ts';
import { localPath } from '#shared/language.ts';

/** Lets only those in whom the permission table names for this page; others are led to sign in, or told no. */
export function guardPage(event: RequestEvent, name: string, processId: string | null): void {
	const { runtime, actor, language } = event.locals;
	const decision = decidePermission(runtime.permissions, name, actor, processId);
	if (decision.ok) return;
	if (decision.reason === 'not-signed-in') {
		const target = encodeURIComponent(event.url.pathname);
		redirect(303, `${localPath(language, '/anmelden')}?nach=${target}`);
	}
	error(403, 'forbidden');
}
