import { allow, refuse, type Decision } from '#shared/result.ts';

export const channels = ['web', 'mail', 'paper', 'card', 'tally', 'telephone'] as const;
export type Channel = (typeof channels)[number];

/**
 * received → published or hidden (with reason) → taken up in an item, or, where it is a comment on a
 * document, answered with a reason. The text itself never changes; it is removed when its author wishes.
 */
export const contributionStates = [
	'received',
	'published',
	'hidden',
	'takenUp',
	'answered',
	'removed'
] as const;
export type ContributionState = (typeof contributionStates)[number];

/** The states in which everybody can read a contribution. */
export const publicStates = ['published', 'takenUp', 'answered'] as const;

export function decidePublish(
	state: ContributionState
): Decision<null, 'already-published' | 'already-taken-up' | 'already-answered' | 'removed'> {
	if (state === 'removed') return refuse('removed');
	if (state === 'published') return refuse('already-published');
	if (state === 'answered') return refuse('already-answered');
	return state === 'takenUp' ? refuse('already-taken-up') : allow(null);
}

/** A text that an item was made from stays visible: its trace must not break. */
export function decideHide(
	state: ContributionState
): Decision<null, 'already-hidden' | 'already-taken-up' | 'already-answered' | 'removed'> {
	if (state === 'removed') return refuse('removed');
	if (state === 'hidden') return refuse('already-hidden');
	if (state === 'answered') return refuse('already-answered');
	return state === 'takenUp' ? refuse('already-taken-up') : allow(null);
}

/** What becomes part of the concept must be public before, so that anyone can follow the trace (S4). */
export function decideTakeUp(
	state: ContributionState
): Decision<null, 'contribution-not-published'> {
	return state === 'published' || state === 'takenUp'
		? allow(null)
		: refuse('contribution-not-published');
}
