/** What someone may be in a process; `public` is everybody, `linkHolder` whoever holds a personal link. */
export type Role =
	| 'public'
	| 'linkHolder'
	| 'participant'
	| 'coreGroup'
	| 'department'
	| 'owner'
	| 'steering'
	| 'system';

/** One role of a person, in one process or (`processId` null) in the whole installation. */
export type HeldRole = {
	readonly role: Role;
	readonly processId: string | null;
	readonly departmentId: string | null;
};

/** Whoever performs an act. Most people act without an account: they are the public. */
export type Actor =
	| { readonly kind: 'public' }
	| { readonly kind: 'system' }
	| {
			readonly kind: 'person';
			readonly personId: string;
			readonly name: string;
			readonly roles: readonly HeldRole[];
			/** Roles that this session does not give, because it was begun by too weak a means. */
			readonly withheld?: readonly HeldRole[];
	  };

export const publicActor: Actor = { kind: 'public' };
/** The installation itself: the command line, and whatever a date sets off. */
export const systemActor: Actor = { kind: 'system' };

/** The roles that count in this process, the narrowest right last. */
export function rolesIn(actor: Actor, processId: string | null): readonly Role[] {
	if (actor.kind === 'public') return ['public'];
	if (actor.kind === 'system') return ['public', 'system'];
	const held = actor.roles
		.filter((role) => role.processId === null || role.processId === processId)
		.map((role) => role.role);
	return ['public', ...held];
}
