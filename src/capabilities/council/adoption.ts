import type { DocumentKind } from '#documents/content.ts';
import type { Day } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';

export type Votes = {
	readonly present: number;
	readonly yes: number;
	readonly no: number;
	readonly abstained: number;
};

/**
 * The participants adopt the concept by a count (S14): more yes than no. Whoever was there need not have
 * voted, but nobody votes who was not there.
 */
export function decideAdoption(
	document: { readonly kind: DocumentKind; readonly adopted: boolean },
	given: Votes & { readonly heldOn: Day; readonly today: Day }
): Decision<
	{ adopted: boolean },
	'not-a-concept' | 'already-adopted' | 'not-yet-held' | 'more-votes-than-people'
> {
	if (document.kind !== 'concept') return refuse('not-a-concept');
	if (document.adopted) return refuse('already-adopted');
	if (given.heldOn > given.today) return refuse('not-yet-held', { heldOn: 'not-yet-held' });
	if (given.yes + given.no + given.abstained > given.present)
		return refuse('more-votes-than-people', { present: 'more-votes-than-people' });
	return allow({ adopted: isAdopted(given) });
}

export function isAdopted(votes: Pick<Votes, 'yes' | 'no'>): boolean {
	return votes.yes > votes.no;
}

/** Only what the participants adopted is handed over. */
export function decideHandover(
	facts: { readonly adopted: boolean; readonly handedOver: boolean },
	day: { readonly handedOn: Day; readonly today: Day }
): Decision<null, 'not-adopted-yet' | 'already-handed-over' | 'not-yet-held'> {
	if (!facts.adopted) return refuse('not-adopted-yet');
	if (facts.handedOver) return refuse('already-handed-over');
	return day.handedOn > day.today
		? refuse('not-yet-held', { handedOn: 'not-yet-held' })
		: allow(null);
}
