import { decideConsolidate, decidePublishItem, decideWordVersion } from '#drafting/items.ts';
import type { DevelopmentState } from '#drafting/items.ts';
import { decideOpenRound } from '#drafting/questionnaire.ts';
import { isWordedSince } from './today.ts';
import { missingIn, type ReadinessFacts } from '#drafting/readiness.ts';
import { decideSendToReview } from '#review/reviews.ts';
import type { Instant } from '#shared/dates.ts';
import type { Decision } from '#shared/result.ts';

/** What the workshop knows of an item when it asks which acts are possible now. */
export type WorkshopFacts = ReadinessFacts & {
	readonly state: DevelopmentState;
	readonly published: boolean;
	readonly version: number;
	readonly rounds: readonly { readonly open: boolean; readonly version: number }[];
	readonly invited: number;
	readonly departments: number;
	/** The second meeting of its area has a day, from which the days of the review are counted. */
	readonly dated: boolean;
	/** The version that the latest review was about. */
	readonly reviewedVersion: number | null;
	readonly now: Instant;
	readonly soon: Instant;
};

export type ItemAct = 'publish' | 'round' | 'consolidate' | 'review' | 'word';
/** The reason code of each act that cannot be done now. */
export type Refusals = Readonly<Record<ItemAct, string | null>>;

/** Asks each rule as its act would, so that the page gives the reason instead of a dead button. */
export function refusalsOf(facts: WorkshopFacts): Refusals {
	const roundOpen = facts.rounds.some((round) => round.open);
	const missing = missingIn(facts);
	const { invited, now, soon: closesAt } = facts;
	const review = decideSendToReview({ ...facts, missing });
	return {
		publish: reasonOf(decidePublishItem(facts, { upward: facts.benefits.length })),
		round: reasonOf(decideOpenRound(facts, { roundOpen, invited, closesAt, now })),
		consolidate: reasonOf(decideConsolidate(facts, { roundOpen, missing })),
		review: review.ok ? mendable(facts) : review.reason,
		word: reasonOf(decideWordVersion(facts, { differs: true, textDiffers: false }))
	};
}

/** The one act to offer first, or what is being waited for. */
export function nextAct(
	facts: WorkshopFacts,
	refusals: Refusals
): ItemAct | 'waitRound' | 'waitReview' | 'finished' {
	if (facts.state === 'inReview') return 'waitReview';
	if (refusals.publish === null) return 'publish';
	if (refusals.review === null || refusals.review === mendable(facts)) return 'review';
	if (facts.rounds.some((round) => round.open)) return 'waitRound';
	const reviewed = facts.reviewedVersion === null ? [] : [{ version: facts.reviewedVersion }];
	const worded = isWordedSince(facts, [...facts.rounds, ...reviewed]);
	if (refusals.consolidate === null && worded) return 'consolidate';
	if (facts.state === 'returned') return 'word';
	if (refusals.round === null && facts.rounds.length === 0) return 'round';
	const inWork = facts.state === 'idea' || facts.state === 'draft';
	return refusals.word === null && inWork ? 'word' : 'finished';
}

/** What the steering must do elsewhere before a measure that is ready can be sent. */
function mendable(facts: WorkshopFacts): 'no-department' | 'meeting-without-date' | null {
	if (facts.departments === 0) return 'no-department';
	return facts.dated ? null : 'meeting-without-date';
}

function reasonOf(decision: Decision<unknown>): string | null {
	return decision.ok ? null : decision.reason;
}
