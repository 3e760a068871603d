import type { Instant } from '#shared/dates.ts';
import { allow, refuse, type Decision } from '#shared/result.ts';
import { decideWordVersion, type ItemFacts } from '../items.ts';
import { isOpen, type RoundFacts } from '../questionnaire.ts';

/** What is written for the next version goes to the core group when all have answered, each text once. */
export function decideShowToGroup(facts: {
	readonly item: ItemFacts;
	readonly round: RoundFacts;
	readonly now: Instant;
	readonly members: number;
	readonly text: string;
	/** The text that the group was shown last. */
	readonly shown: string | undefined;
}): Decision<
	null,
	'round-still-open' | 'wording-closed' | 'text-settled' | 'no-core-group' | 'already-shown'
> {
	if (isOpen(facts.round, facts.now)) return refuse('round-still-open');
	const word = decideWordVersion(facts.item, { differs: true, textDiffers: true });
	if (!word.ok) return refuse(word.reason === 'text-settled' ? 'text-settled' : 'wording-closed');
	if (facts.members === 0) return refuse('no-core-group');
	return facts.shown === facts.text ? refuse('already-shown') : allow(null);
}
