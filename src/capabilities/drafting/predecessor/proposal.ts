import type { ItemKind } from '../items.ts';

/** How sure a reading is: the form says it, its place says it, or it is only likely. */
export const confidences = ['sure', 'likely', 'doubtful'] as const;
export type Confidence = (typeof confidences)[number];

/** Why something is taken for an item, or is left out although it looks like one. */
export const readingReasons = [
	...['named', 'coded', 'style', 'in-section', 'in-list', 'profile', 'catalogue', 'own-export'],
	...['mixed-section', 'plain-sentence', 'repeats', 'rejected', 'summary', 'annex', 'by-hand']
] as const;
export type ReadingReason = (typeof readingReasons)[number];

/** What stands beside an item of an old concept, in its own words. */
export type OldFacts = {
	readonly responsible: string | null;
	readonly cost: string | null;
	readonly time: string | null;
	readonly state: string | null;
};
export const factKeys = ['responsible', 'cost', 'time', 'state'] as const;

/** A guideline, goal or measure that an old concept seems to hold. */
export type Proposal = OldFacts & {
	readonly kind: ItemKind;
	/** As it is printed: `3.2`, `M 4.1`. */
	readonly number: string | null;
	readonly title: string;
	readonly text: string;
	/** The field of action under which it stands. */
	readonly area: string | null;
	/** Place of the item above in the list of proposals. */
	readonly parent: number | null;
	/** False for what only looks like one: a person may still take it. */
	readonly taken: boolean;
	readonly confidence: Confidence;
	readonly reason: ReadingReason;
};
