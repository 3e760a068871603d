import { rolesIn, type Actor, type Role } from './actor.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Name of the act (or page) → roles that may. What is not named is forbidden. */
export type Permissions = Readonly<Record<string, readonly Role[]>>;

/** Decides by role alone, and tells by which role; the rules of the field come on top. */
export function decidePermission(
	permissions: Permissions,
	name: string,
	actor: Actor,
	processId: string | null
): Decision<Role, 'not-permitted' | 'not-signed-in'> {
	const allowed = permissions[name] ?? [];
	const role = rolesIn(actor, processId).findLast((held) => allowed.includes(held));
	if (role) return allow(role);
	return refuse(actor.kind === 'public' ? 'not-signed-in' : 'not-permitted');
}
