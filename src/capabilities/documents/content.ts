import type { DevelopmentState, ItemKind } from '#drafting/items.ts';
import type { MeasureSheet } from '#drafting/sheet.ts';
import type { Channel } from '#participation/contributions.ts';
import type { FindingAnswer, ReviewResult } from '#review/reviews.ts';
import type { Sector } from '#people/roles.ts';
import type { Day } from '#shared/dates.ts';

/**
 * What a document can be: the interim report to the council (S13), the draft that goes to all, the
 * concept that the participants adopt and hand over (S14), and the text as the council resolved it.
 */
export const documentKinds = ['interimReport', 'draft', 'concept', 'resolved'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * The frozen content of a document: facts and people's words, no labels. Whoever shows it (page, PDF,
 * DOCX) adds the words around it, so that its hash stands for what was said and not for how it looked.
 */
export type DocumentContent = {
	readonly format: 1;
	readonly kind: DocumentKind;
	/** Counts the documents of a process from 1. */
	readonly number: number;
	readonly title: string;
	readonly tagline: string;
	readonly city: string;
	readonly council: { readonly name: string; readonly short: string };
	readonly contactEmail: string;
	/** What is said about the process as a whole, for instance that it is an example. */
	readonly note: string;
	readonly compiledOn: Day;
	/** The head of the journal when it was compiled: later rewriting would be noticed. */
	readonly journal: { readonly position: number; readonly hash: string };
	readonly preface: readonly Passage[];
	/** The steps with a date up to the day of compilation, in order of time. */
	readonly course: readonly CourseStep[];
	readonly statistics: Statistics;
	readonly guidelines: readonly GuidelineText[];
	readonly chapters: readonly Chapter[];
	/** Published items that are not part of it, with the state that says why. */
	readonly leftOut: readonly LeftOut[];
};

/** One paragraph with a key that stays the same as long as the document lives: `M-GE-3`, `M-GE-3-2`. */
export type Passage = { readonly key: string; readonly text: string };

export type CourseStep = {
	readonly title: string;
	readonly area: string | null;
	readonly from: Day;
	readonly until: Day | null;
	readonly place: string | null;
};

/** Participation in numbers; cells below five are left out (`null`: fewer than five). */
export type Statistics = {
	readonly contributions: {
		readonly total: number;
		readonly takenUp: number;
		readonly channels: readonly { readonly channel: Channel; readonly count: number }[];
	};
	/** Comments on drafts, and how many of them changed the text. */
	readonly comments: { readonly total: number; readonly takenUp: number };
	readonly questionnaires: { readonly rounds: number; readonly sheets: number };
	readonly people: {
		readonly total: number;
		readonly organisations: number;
		readonly sectors: readonly { readonly sector: Sector; readonly count: number | null }[];
	};
	readonly reviews: { readonly asked: number; readonly answered: number; readonly late: number };
	readonly versions: number;
};

/** Where a text comes from and how it got its wording. */
export type Trace = {
	readonly origins: readonly { readonly channel: Channel; readonly count: number }[];
	readonly rounds: readonly { readonly closedOn: Day; readonly sheets: number }[];
	readonly versions: readonly {
		readonly number: number;
		readonly on: Day;
		readonly reason: string;
	}[];
	/** Comments on a draft that were taken up in it. */
	readonly comments: number;
	/** The meeting at which it was said first; absent where it comes from elsewhere. */
	readonly meeting?: string | undefined;
};

/** A minority view: kept and shown, never smoothed away. `reply` is null while it is open. */
export type DissentText = {
	readonly text: string;
	readonly voices: number;
	readonly reply: string | null;
};

type ItemText = {
	readonly code: string;
	readonly title: string;
	readonly version: number;
	readonly state: DevelopmentState;
	/** The first passage has the code as its key. */
	readonly text: readonly Passage[];
	readonly trace: Trace;
	readonly dissents: readonly DissentText[];
};

export type Served = { readonly code: string; readonly title: string; readonly benefit: string };

export type GuidelineText = ItemText;

export type GoalText = ItemText & {
	readonly serves: readonly Served[];
	/** S16: by what it is measured; null where that is still missing. */
	readonly measuredBy: string | null;
	readonly measures: readonly MeasureText[];
};

export type MeasureText = ItemText & {
	/** What it serves besides the goal under which it stands, and that goal first. */
	readonly serves: readonly Served[];
	readonly sheet: MeasureSheet | null;
	/** The latest answered review. */
	readonly review: ReviewText | null;
	/** The council's reason, where it amended or struck the measure. */
	readonly resolution: string | null;
};

export type ReviewText = {
	readonly department: string;
	readonly answeredOn: Day;
	readonly result: ReviewResult;
	/** The version that was reviewed; older than the text when it was worded anew since. */
	readonly version: number;
	/** `question` in short words, as the template has it. */
	readonly findings: readonly {
		readonly question: string;
		readonly answer: FindingAnswer;
		readonly reason: string;
	}[];
};

/** One area with its goals and, under each, its measures. */
export type Chapter = {
	readonly code: string;
	readonly title: string;
	readonly goals: readonly GoalText[];
};

export type LeftOut = {
	readonly code: string;
	readonly kind: ItemKind;
	readonly title: string;
	readonly state: DevelopmentState;
	/** Why, in the words of whoever decided it. */
	readonly reason: string | null;
};
