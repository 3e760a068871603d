import type { Sector } from '#people/roles.ts';
import type { Day, Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** How somebody put themselves forward. */
export const candidacyChannels = ['web', 'paper', 'inPerson', 'telephone'] as const;
/** The same, and how the steering brings somebody in: by approaching them, or by a role given before. */
export type CandidacyChannel = (typeof candidacyChannels)[number] | 'outreach' | 'invited';

/** unconfirmed → open → taken in or declined; withdrawn by the person at any time before. */
export type CandidacyState = 'unconfirmed' | 'open' | 'takenIn' | 'declined' | 'withdrawn';

/** What a member shows to everybody; nothing is shown that is not named here. */
export const shownParts = ['name', 'sector', 'areas'] as const;
export type ShownPart = (typeof shownParts)[number];

/** What somebody who is not taken in can do instead. */
export const nextSteps = ['group', 'list', 'later'] as const;
export type NextStep = (typeof nextSteps)[number];

export type Term = { readonly from: Day; readonly until: Day };

export type Candidacy = {
	readonly id: string;
	readonly processId: string;
	readonly name: string;
	readonly email: string | null;
	readonly language: string;
	readonly sector: Sector;
	readonly organisation: string | null;
	readonly areas: readonly string[];
	readonly why: string | null;
	readonly channel: CandidacyChannel;
	readonly shows: readonly ShownPart[];
	readonly state: CandidacyState;
	readonly stateAt: Instant;
	/** Why they were not taken in; the person has read it. */
	readonly reason: string | null;
	readonly nextStep: NextStep | null;
	readonly roleId: string | null;
	/** When their role ended, if it has. */
	readonly leftAt: Instant | null;
	/** In order; none is ever changed. */
	readonly terms: readonly Term[];
};

/** The link in the letter proves the address; until then nobody reads what was typed. */
export function decideConfirm(facts: {
	readonly state: CandidacyState;
	readonly isMember: boolean;
}): Decision<null, 'candidacy-over' | 'already-confirmed' | 'already-member'> {
	if (facts.state === 'open') return refuse('already-confirmed');
	if (facts.state !== 'unconfirmed') return refuse('candidacy-over');
	return facts.isMember ? refuse('already-member') : allow(null);
}

/** S8: selection afterwards. A member is written to, so it needs an address. */
export function decideTakeIn(
	candidacy: { readonly state: CandidacyState; readonly email: string | null },
	given: { readonly email: string | null; readonly from: Day; readonly until: Day },
	facts: { readonly isMember: boolean }
): Decision<
	string,
	'not-confirmed' | 'candidacy-over' | 'already-member' | 'address-needed' | 'term-ends-early'
> {
	const open = decideOpen(candidacy.state);
	if (!open.ok) return open;
	if (facts.isMember) return refuse('already-member');
	const email = candidacy.email ?? given.email;
	if (!email) return refuse('address-needed', { email: 'address-needed' });
	if (given.until <= given.from) return refuse('term-ends-early', { termUntil: 'term-ends-early' });
	return allow(email);
}

export function decideDecline(
	state: CandidacyState
): Decision<null, 'not-confirmed' | 'candidacy-over'> {
	return decideOpen(state);
}

/** A further term begins where the last one ends; a term itself is never changed. */
export function decideExtend(
	facts: { readonly member: boolean; readonly endsOn: Day | null },
	until: Day
): Decision<null, 'not-a-member' | 'term-ends-early'> {
	if (!facts.member) return refuse('not-a-member');
	return facts.endsOn !== null && until <= facts.endsOn
		? refuse('term-ends-early', { termUntil: 'term-ends-early' })
		: allow(null);
}

/** Nobody has to say why they go. */
export function decideLeave(facts: {
	readonly state: CandidacyState;
	readonly member: boolean;
}): Decision<'withdrawn' | 'left', 'candidacy-over'> {
	if (facts.member) return allow('left');
	const stands = facts.state === 'open' || facts.state === 'unconfirmed';
	return stands ? allow('withdrawn') : refuse('candidacy-over');
}

function decideOpen(state: CandidacyState): Decision<null, 'not-confirmed' | 'candidacy-over'> {
	if (state === 'unconfirmed') return refuse('not-confirmed');
	return state === 'open' ? allow(null) : refuse('candidacy-over');
}
