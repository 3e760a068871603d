import { allow, refuse, type Decision } from '#shared/result.ts';

export const itemKinds = ['guideline', 'goal', 'measure'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** How far the wording of an item is. Guidelines and goals skip the review. */
export const developmentStates = [
	'idea',
	'draft',
	'consolidated',
	'inReview',
	'returned',
	'reviewed',
	'reviewedWithConditions',
	'notFeasible',
	'inConcept',
	'adopted',
	'adoptedAmended',
	'struck',
	'merged',
	'dropped',
	'discarded'
] as const;
export type DevelopmentState = (typeof developmentStates)[number];

/**
 * What is no longer in the work: carried on in others after a merge or a split, struck before the council
 * decided, or a draft put aside. Lists leave these out; each keeps its page, its last text and its reason.
 */
export const goneStates = ['merged', 'dropped', 'discarded'] as const satisfies DevelopmentState[];

export function isGone(state: DevelopmentState): state is (typeof goneStates)[number] {
	return (goneStates as readonly DevelopmentState[]).includes(state);
}

export type ItemFacts = {
	readonly kind: ItemKind;
	readonly state: DevelopmentState;
	readonly published: boolean;
};

/**
 * States in which a new wording may be agreed; during a review the wording stands still. What is in the
 * concept may still follow the comments on its draft; the document that was frozen keeps the old text.
 */
const wordable: readonly DevelopmentState[] = [
	'idea',
	'draft',
	'consolidated',
	'returned',
	'inConcept'
];

/**
 * After the review, and after the council's decision, the text of a measure stands. Its sheet may still be
 * completed: a cost that becomes known later must not stay "missing" for ever (S4).
 */
const settled: readonly DevelopmentState[] = [
	'reviewed',
	'reviewedWithConditions',
	'adopted',
	'adoptedAmended'
];

export function decideWordVersion(
	item: ItemFacts,
	change: {
		readonly differs: boolean;
		/** Title or text differ, and not the sheet alone. */
		readonly textDiffers: boolean;
	}
): Decision<{ next: DevelopmentState }, 'wording-closed' | 'text-settled' | 'nothing-changed'> {
	const sheetOnly = settled.includes(item.state);
	if (!sheetOnly && !wordable.includes(item.state)) return refuse('wording-closed');
	if (sheetOnly && item.kind !== 'measure') return refuse('wording-closed');
	if (sheetOnly && change.textDiffers) return refuse('text-settled', { text: 'text-settled' });
	if (!change.differs) return refuse('nothing-changed', { text: 'nothing-changed' });
	const stays = sheetOnly || item.state === 'returned' || item.state === 'inConcept';
	return allow({ next: stays ? item.state : 'draft' });
}

export function decidePublishItem(
	item: ItemFacts,
	links: { readonly upward: number }
): Decision<null, 'already-published' | 'already-gone' | 'serves-nothing'> {
	if (item.published) return refuse('already-published');
	if (isGone(item.state)) return refuse('already-gone');
	if (item.kind !== 'guideline' && links.upward === 0) return refuse('serves-nothing');
	return allow(null);
}

/** A goal serves guidelines, a measure serves goals, a guideline serves nothing above it. */
export function mayServe(from: ItemKind, to: ItemKind): boolean {
	return (from === 'goal' && to === 'guideline') || (from === 'measure' && to === 'goal');
}

export function decideLink(facts: {
	from: ItemKind;
	to: ItemKind;
	alreadyLinked: boolean;
	/** One of the two is merged, struck or put aside. */
	gone?: boolean;
}): Decision<null, 'cannot-serve' | 'already-linked' | 'already-gone'> {
	if (facts.gone) return refuse('already-gone');
	if (!mayServe(facts.from, facts.to)) return refuse('cannot-serve', { servesId: 'cannot-serve' });
	if (facts.alreadyLinked) return refuse('already-linked', { servesId: 'already-linked' });
	return allow(null);
}

export function decideConsolidate(
	item: ItemFacts,
	facts: { readonly roundOpen: boolean; readonly missing: readonly string[] }
): Decision<null, 'not-published' | 'not-in-drafting' | 'round-still-open' | 'not-ready'> {
	if (!item.published) return refuse('not-published');
	if (item.state !== 'draft' && item.state !== 'idea' && item.state !== 'returned')
		return refuse('not-in-drafting');
	if (facts.roundOpen) return refuse('round-still-open');
	return facts.missing.length > 0 ? refuse('not-ready') : allow(null);
}
