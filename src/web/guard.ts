import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actor } from '#journal/actor.ts';
import { decidePermission } from '#journal/permission.ts';
import { localPath } from '#shared/language.ts';

/** Lets only those in whom the permission table names for this page; others are led to sign in (by a stronger means), or told no. */
export function guardPage(event: RequestEvent, name: string, processId: string | null): void {
	const { runtime, actor } = event.locals;
	const decision = decidePermission(runtime.permissions, name, actor, processId);
	if (decision.ok) return;
	if (decision.reason === 'not-signed-in') leadTo(event, '/anmelden');
	const stronger = actor.kind === 'person' && {
		...actor,
		roles: [...actor.roles, ...(actor.withheld ?? [])]
	};
	if (stronger && decidePermission(runtime.permissions, name, stronger, processId).ok)
		leadTo(event, '/konto');
	error(403, 'forbidden');
}

/** Lets only those in who are signed in, whatever their role. */
export function guardAccount(event: RequestEvent): Extract<Actor, { kind: 'person' }> {
	const { actor } = event.locals;
	return actor.kind === 'person' ? actor : leadTo(event, '/anmelden');
}

function leadTo(event: RequestEvent, page: '/anmelden' | '/konto'): never {
	const target = encodeURIComponent(event.url.pathname);
	redirect(303, `${localPath(event.locals.language, page)}?nach=${target}`);
}
