import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { Joining } from './meeting.ts';
import type { Claim, Seat } from './seats.ts';

export const answers = ['yes', 'perhaps', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What somebody needs in order to take part. */
export type Needs = {
	readonly stepFree: boolean;
	/** The language into which is to be interpreted, in their own words. */
	readonly interpreter: string | null;
	readonly children: number;
	readonly childrenAges: string | null;
	readonly diet: string | null;
	readonly other: string | null;
};

export const noNeeds: Needs = {
	...{ stepFree: false, interpreter: null, children: 0 },
	...{ childrenAges: null, diet: null, other: null }
};

/** Somebody invited to a meeting, or who joined it. */
export type Guest = {
	readonly id: string;
	readonly meetingId: string;
	readonly personId: string | null;
	readonly name: string | null;
	readonly email: string | null;
	readonly language: string;
	readonly organisation: string | null;
	readonly sector: string | null;
	readonly origin: 'invited' | 'joined';
	/** Whoever joined by the public page has shown that the address is theirs. */
	readonly confirmed: boolean;
	readonly answer: Answer | null;
	readonly answeredAt: Instant | null;
	readonly companions: number;
	readonly needs: Needs;
	readonly seat: Seat | null;
	readonly queuedAt: Instant | null;
	/** Raised when they are taken off the list or invited again. */
	readonly revision: number;
	readonly removed: boolean;
};

/** May somebody still answer, change their answer, or join? */
export function decideAnswering(
	begins: Instant | undefined,
	now: Instant
): Decision<null, 'no-date-yet' | 'meeting-over'> {
	if (!begins) return refuse('no-date-yet');
	return now < begins ? allow(null) : refuse('meeting-over');
}

/** People are invited to a date that the public knows too: it is what their calendars are told. */
export function decideInviting(facts: {
	readonly begins: Instant | undefined;
	readonly now: Instant;
	readonly published: boolean;
}): Decision<null, 'no-date-yet' | 'meeting-over' | 'not-public-yet'> {
	if (!facts.published) return refuse('not-public-yet');
	return decideAnswering(facts.begins, facts.now);
}

/** May anybody join by the public page? Open to all until somebody says otherwise (S1). */
export function decideJoining(facts: {
	readonly joining: Joining;
	readonly arranged: boolean;
	readonly begins: Instant | undefined;
	readonly now: Instant;
	readonly published: boolean;
}): Decision<null, 'no-date-yet' | 'meeting-over' | 'not-public-yet' | 'only-invited'> {
	if (!facts.arranged) return refuse('not-public-yet');
	if (facts.joining === 'invited') return refuse('only-invited');
	return decideInviting(facts);
}

export function claimOf(guest: Pick<Guest, 'id' | 'companions' | 'seat' | 'queuedAt'>): Claim {
	const { id, companions, seat, queuedAt } = guest;
	return { id, size: 1 + companions, seat, queuedAt };
}

/** Said yes by the public page, where seats are few: the address has to be confirmed first. */
export function isPending(guest: Pick<Guest, 'answer' | 'seat'>): boolean {
	return guest.answer === 'yes' && guest.seat === null;
}

/** Who is counted on. */
export function isComing(guest: Pick<Guest, 'answer' | 'seat'>): boolean {
	return guest.answer === 'yes' && guest.seat === 'held';
}
