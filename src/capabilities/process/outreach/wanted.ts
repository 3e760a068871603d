import type { Sector } from '#people/roles.ts';
import type { Day, Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

/** How far the approach of a wanted person or institution is. */
export const wantedStates = ['open', 'approached', 'agreed', 'declined', 'noAnswer'] as const;
export type WantedState = (typeof wantedStates)[number];

/** Somebody the steering wants to win, for the desk only. */
export type Wanted = {
	readonly id: string;
	readonly processId: string;
	readonly areaId: string | null;
	readonly name: string | null;
	readonly institution: string | null;
	readonly sector: Sector | null;
	readonly email: string | null;
	readonly phone: string | null;
	readonly why: string | null;
	readonly approacher: string | null;
	readonly dueOn: Day | null;
	readonly notes: string | null;
	readonly state: WantedState;
	readonly stateAt: Instant;
	/** When they came on the list. */
	readonly addedAt: Instant;
	/** Why they said no. */
	readonly reason: string | null;
	/** Who they are as a participant, and as somebody put forward for the core group. */
	readonly personId: string | null;
	readonly candidacyId: string | null;
};

export type WantedFacts = Pick<Wanted, 'areaId' | 'sector' | 'state' | 'dueOn'>;

/** Somebody is wanted by name, by their institution, or both. */
export function decideWanted(given: {
	readonly name: string | null;
	readonly institution: string | null;
}): Decision<null, 'name-or-institution'> {
	return given.name || given.institution
		? allow(null)
		: refuse('name-or-institution', { name: 'name-or-institution' });
}

/** A no carries its reason, so that nobody asks again for the same. */
export function decideOutcome(given: {
	readonly state: WantedState;
	readonly reason: string | null;
}): Decision<null, 'reason-needed'> {
	if (given.state === 'declined' && !given.reason)
		return refuse('reason-needed', { outcomeReason: 'reason-needed' });
	return allow(null);
}

/** Only who agreed gets a role, once, and by mail. */
export function decideBringIn(wanted: {
	readonly state: WantedState;
	readonly email: string | null;
	readonly broughtIn: boolean;
}): Decision<string, 'not-agreed' | 'already-brought-in' | 'address-needed'> {
	if (wanted.state !== 'agreed') return refuse('not-agreed');
	if (wanted.broughtIn) return refuse('already-brought-in');
	return wanted.email ? allow(wanted.email) : refuse('address-needed', { email: 'address-needed' });
}

/** Still to be approached, or approached and not heard of. */
function isPending(state: WantedState): boolean {
	return state === 'open' || state === 'approached';
}

/** The day by which somebody wanted to approach them is over, and nothing is known. */
export function isOverdue(wanted: Pick<WantedFacts, 'state' | 'dueOn'>, today: Day): boolean {
	return isPending(wanted.state) && wanted.dueOn !== null && wanted.dueOn < today;
}

/** How many in each state, in the order of the states. */
export function countStates(
	wanted: readonly Pick<WantedFacts, 'state'>[]
): Readonly<Record<WantedState, number>> {
	const counts = { open: 0, approached: 0, agreed: 0, declined: 0, noAnswer: 0 };
	for (const { state } of wanted) counts[state] += 1;
	return counts;
}
