import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { ItemFacts } from './items.ts';

export type RoundFacts = { readonly closesAt: Instant; readonly closed: boolean };

/** A round takes answers until its time is over or the steering has closed it. */
export function isOpen(round: RoundFacts, now: Instant): boolean {
	return !round.closed && now < round.closesAt;
}

/** One published item whose wording is still open, and about which nobody is being asked (S16). */
export function decideAsk(
	item: ItemFacts,
	roundOpen: boolean
): Decision<null, 'not-published' | 'wording-closed' | 'not-in-drafting' | 'round-still-open'> {
	if (!item.published) return refuse('not-published');
	if (item.state === 'inReview') return refuse('wording-closed');
	if (!['idea', 'draft', 'returned'].includes(item.state)) return refuse('not-in-drafting');
	return roundOpen ? refuse('round-still-open') : allow(null);
}

/** A round of one item by letter: somebody is asked, and there is time to answer. */
export function decideOpenRound(
	item: ItemFacts,
	facts: { roundOpen: boolean; invited: number; closesAt: Instant; now: Instant }
): Decision<
	null,
	| 'not-published'
	| 'wording-closed'
	| 'not-in-drafting'
	| 'round-still-open'
	| 'nobody-to-ask'
	| 'already-over'
> {
	const askable = decideAsk(item, facts.roundOpen);
	if (!askable.ok) return askable;
	if (facts.invited === 0) return refuse('nobody-to-ask');
	if (facts.closesAt <= facts.now) return refuse('already-over', { closesOn: 'already-over' });
	return allow(null);
}

export function decideCloseRound(
	round: Pick<RoundFacts, 'closed'>
): Decision<null, 'already-closed'> {
	return round.closed ? refuse('already-closed') : allow(null);
}

/** Who gets the questionnaires: all participants of the phase (S16). */
export const askedRoles = ['participant', 'coreGroup'] as const;
