import type { Gap } from '#process/core-group/composition.ts';
import type { WantedFacts } from '#process/outreach/wanted.ts';
import type { Day } from '#shared/dates.ts';

/** The core group and outreach, as far as something can be due in them. */
export type GroupFacts = {
	/** Null where this kind of process has none. */
	readonly coreGroup: {
		readonly members: number;
		/** Who put themselves forward and waits for an answer. */
		readonly candidates: number;
		readonly gaps: readonly SaidGap[];
		readonly terms: readonly TermFact[];
	} | null;
	readonly wanted: readonly WantedFact[];
	/** Letters in a supporter's name: sent back with a wish, and released but sent to nobody. */
	readonly letters: { readonly changeAsked: number; readonly toSend: number };
};

export type SaidGap = { readonly gap: Gap; readonly area: string | null };
export type TermFact = {
	readonly candidacyId: string;
	readonly name: string;
	/** Of the last term. */
	readonly until: Day;
};
export type WantedFact = WantedFacts & { readonly since: Day };

export type CountedInGroup = 'candidates-wait' | 'letter-change-asked' | 'letter-to-send';
export type GroupTask =
	| { readonly kind: CountedInGroup; readonly day: null; readonly count: number }
	| ({ readonly kind: 'core-group-gap'; readonly day: null; readonly more: number } & SaidGap)
	/** One term, or how many end soon; the day is that of the first. */
	| ({ readonly kind: 'term-ends'; readonly day: Day; readonly count: number } & TermFact)
	| { readonly kind: 'wanted-overdue'; readonly day: Day; readonly count: number };
