import type { Role } from '#journal/actor.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** The roles that the steering gives by invitation. */
export const invitedRoles = ['participant', 'coreGroup', 'department', 'steering'] as const;
export type InvitedRole = (typeof invitedRoles)[number];

/** Asked only where a step needs it; nationality, residence status, religion, health, origin never. */
export const sectors = [
	'administration',
	'provider',
	'volunteer',
	'politics',
	'business',
	'education',
	'migrantOrganisation',
	'resident'
] as const;
export type Sector = (typeof sectors)[number];

/** A reviewer answers for a department, so the role needs one. */
export function decideInvite(facts: {
	role: InvitedRole;
	departmentId: string | null;
	alreadyHolds: boolean;
}): Decision<null, 'department-needed' | 'already-invited'> {
	if (facts.role === 'department' && !facts.departmentId)
		return refuse('department-needed', { departmentId: 'missing' });
	if (facts.alreadyHolds) return refuse('already-invited', { email: 'already-invited' });
	return allow(null);
}

/** Somebody must be left who can let others in. */
export function decideEndRole(facts: {
	role: Role;
	ended: boolean;
	holdersOfRole: number;
}): Decision<null, 'already-ended' | 'last-steering'> {
	if (facts.ended) return refuse('already-ended');
	if (facts.role === 'steering' && facts.holdersOfRole <= 1) return refuse('last-steering');
	return allow(null);
}
