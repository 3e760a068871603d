import type { HeldRole, Role } from '#journal/actor.ts';
import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** By what somebody has signed in. */
export const signInMeans = ['link', 'code', 'passkey', 'townHall', 'recovery'] as const;
export type SignInMeans = (typeof signInMeans)[number];

/** The roles that an installation may give only to those who signed in by a strong means. */
export const strictRoles: readonly Role[] = ['steering', 'department'];

/** Whoever reads somebody's mail can sign in by link and code; a passkey or the town hall needs more. */
export function isStrong(means: SignInMeans): boolean {
	return means === 'passkey' || means === 'townHall';
}

/** Which of somebody's roles a session gives, and which it withholds until it is strengthened. */
export function shareRoles<Held extends Pick<HeldRole, 'role'>>(
	roles: readonly Held[],
	session: { readonly means: SignInMeans; readonly strongRequired: boolean }
): { readonly given: readonly Held[]; readonly withheld: readonly Held[] } {
	if (!session.strongRequired || isStrong(session.means)) return { given: roles, withheld: [] };
	return {
		given: roles.filter(({ role }) => !strictRoles.includes(role)),
		withheld: roles.filter(({ role }) => strictRoles.includes(role))
	};
}

/**
 * May somebody add or remove passkeys, or cut the tie to the town hall? Where their role demands a
 * strong sign-in, only after one; otherwise whoever reads their mail could add a passkey of their own.
 * The first passkey, and the way back in after a loss, begin with a mail.
 */
export function decideChangeOfMeans(facts: {
	readonly means: SignInMeans;
	/** A strong sign-in is required of this person. */
	readonly strongRequired: boolean;
	readonly hasStrongMeans: boolean;
}): Decision<null, 'strong-sign-in-needed'> {
	const { means, strongRequired, hasStrongMeans } = facts;
	if (!strongRequired || !hasStrongMeans || isStrong(means) || means === 'recovery')
		return allow(null);
	return refuse('strong-sign-in-needed');
}

/** Whoever asks others for a strong sign-in has shown that it works, a moment ago: nobody is locked out. */
export function decideRequireStrong(
	facts: {
		readonly required: boolean;
		readonly wanted: boolean;
		readonly session: { readonly means: SignInMeans; readonly begunAt: Instant } | undefined;
	},
	now: Instant
): Decision<null, 'already-so' | 'prove-strong-sign-in'> {
	if (facts.required === facts.wanted) return refuse('already-so');
	if (!facts.wanted) return allow(null);
	const { session } = facts;
	if (!session || !isStrong(session.means)) return refuse('prove-strong-sign-in');
	const age = Temporal.Instant.from(session.begunAt).until(now).total('minutes');
	return age < freshMinutes ? allow(null) : refuse('prove-strong-sign-in');
}

const freshMinutes = 10;
