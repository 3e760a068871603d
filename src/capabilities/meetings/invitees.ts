import type { Role } from '#journal/actor.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** Roles that can be invited as a whole. */
export const guestRoles = [
	'coreGroup',
	'participant',
	'department',
	'steering'
] as const satisfies readonly Role[];

/** Somebody to be invited: known as a person, or by name and address alone. */
export type Invitee = {
	readonly personId: string | null;
	readonly name: string | null;
	readonly email: string | null;
	readonly language: string;
};

/** Somebody who is on the list of a meeting, or was. */
export type EverInvited = {
	readonly id: string;
	readonly personId: string | null;
	readonly email: string | null;
	readonly revision: number;
	readonly removed: boolean;
};

/** One person typed in by name: without a name there is nobody to greet. */
export function decideSingle(typed: {
	readonly name: string | null;
	readonly email: string | null;
}): Decision<Invitee | undefined, 'name-needed'> {
	const { name, email } = typed;
	if (!name && !email) return allow(undefined);
	if (!name) return refuse('name-needed', { name: 'missing' });
	return allow({ personId: null, name, email, language: 'de' });
}

/** Who of those chosen gets an invitation now: each once, whoever has one already not again. */
export function newcomers(
	chosen: readonly Invitee[],
	known: readonly EverInvited[]
): { readonly added: readonly Invitee[]; readonly again: readonly EverInvited[] } {
	const added: Invitee[] = [];
	const again = new Set<EverInvited>();
	for (const one of chosen) {
		if (added.some((other) => isSame(one, other))) continue;
		const before = known.find((other) => isSame(one, other));
		if (!before) added.push(one);
		else if (before.removed) again.add(before);
	}
	return { added, again: [...again] };
}

type Identity = Pick<Invitee, 'personId' | 'email'>;

/** The same person, or the same address. People without an address are told apart by nothing: each is new. */
function isSame(one: Identity, other: Identity): boolean {
	if (one.personId !== null && one.personId === other.personId) return true;
	return one.email !== null && one.email === other.email;
}
