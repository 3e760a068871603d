import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import type { ItemFacts } from './items.ts';

export type RoundFacts = { readonly closesAt: Instant; readonly closed: boolean };

/** A round takes answers until its time is over or the steering has closed it. */
export function isOpen(round: RoundFacts, now: Instant): boolean {
	return !round.closed && now < round.closesAt;
}

/** A round asks about one published item whose wording is still open (S16). */
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
	if (!item.published) return refuse('not-published');
	if (item.state === 'inReview') return refuse('wording-closed');
	if (!['idea', 'draft', 'returned'].includes(item.state)) return refuse('not-in-drafting');
	if (facts.roundOpen) return refuse('round-still-open');
	if (facts.invited === 0) return refuse('nobody-to-ask');
	if (facts.closesAt <= facts.now) return refuse('already-over', { closesOn: 'already-over' });
	return allow(null);
}

/** One sheet, kept or corrected through the person's own link, until the round closes. */
export function decideKeepSheet(
	round: RoundFacts | undefined,
	facts: { now: Instant; questions: number; answers: readonly string[] }
): Decision<readonly string[], 'link-unknown' | 'round-closed' | 'nothing-answered'> {
	if (!round) return refuse('link-unknown');
	if (!isOpen(round, facts.now)) return refuse('round-closed');
	const answers = Array.from({ length: facts.questions }, (_, i) =>
		(facts.answers[i] ?? '').trim()
	);
	if (answers.every((answer) => answer === ''))
		return refuse('nothing-answered', { 'answers.0': 'missing' });
	return allow(answers);
}

export function decideCloseRound(
	round: Pick<RoundFacts, 'closed'>
): Decision<null, 'already-closed'> {
	return round.closed ? refuse('already-closed') : allow(null);
}

/** Who gets the questionnaires: all participants of the phase (S16). */
export const askedRoles = ['participant', 'coreGroup'] as const;
