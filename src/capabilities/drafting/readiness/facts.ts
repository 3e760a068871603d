import type { DevelopmentState, ItemKind } from '../items.ts';
import type { GoalSheet, MeasureSheet } from '../sheet.ts';

/** The sheet as far as readiness asks it; what later versions of it added may be missing. */
export type SheetFacts = Pick<
	MeasureSheet,
	| 'effect'
	| 'forWhom'
	| 'responsible'
	| 'competence'
	| 'needs'
	| 'costKind'
	| 'costPerYear'
	| 'costReason'
	| 'starts'
	| 'ends'
	| 'permanent'
	| 'recurring'
	| 'targetGroups'
	| 'acceptance'
	| 'money'
	| 'indicators'
>;

/** What readiness needs to know of an item and of its place in the tree. */
export type ItemInTree = {
	readonly kind: ItemKind;
	readonly state: DevelopmentState;
	readonly title: string;
	readonly text: string;
	readonly goalSheet: GoalSheet | null;
	readonly measureSheet: SheetFacts | null;
	/** The benefit text of each upward link. */
	readonly benefits: readonly string[];
	/** How many items serve this one. */
	readonly servedBy: number;
	/** In how many areas these are, and how many areas there are. */
	readonly areas: { readonly served: number; readonly all: number };
	/** Other items of its kind with almost the same title. */
	readonly alike: readonly string[];
};
