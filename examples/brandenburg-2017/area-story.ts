import type { Idea, MeasureSheet } from './shape.ts';

/**
 * What one working group wrote, without times: the director sets the times from the dates of the group.
 * Keys are unique in the whole example and never shown.
 */
export type AreaStory = {
	/** Key of the area in the template, for instance `health`. */
	area: string;
	/** The two feedback rounds before the meetings (S11). */
	calls: readonly [first: CallWords, second: CallWords];
	ideas: readonly AreaIdea[];
	goals: readonly GoalStory[];
	measures: readonly MeasureStory[];
	rounds: readonly RoundStory[];
	comments: readonly CommentStory[];
};

export type CallWords = { title: string; question: string };

export type AreaIdea = {
	key: string;
	/** Which feedback round it answers: 1 about goals, 2 about measures. */
	call: 1 | 2;
	channel: Idea['channel'];
	name?: string;
	text: string;
	/** Said to the public and to the author; only for a text that is not published. */
	hiddenBecause?: string;
};

export type Benefit = { item: string; benefit: string };

/** A new wording and why it changed. `title` stays as it was unless given. */
export type Rewording = { title?: string; text: string; reason: string };

export type GoalStory = {
	key: string;
	title: string;
	/** As the steering worded it from the ideas, before the first meeting: may still be vague. */
	text: string;
	reason: string;
	/** Keys of ideas of round 1. */
	from: readonly string[];
	/** Guidelines, the main one first. */
	serves: readonly Benefit[];
	/** What the first meeting made of it: measurable, with a date. */
	final: Rewording & { measuredBy: string };
};

export type MeasureStory = {
	key: string;
	title: string;
	/** As the steering worded it before the second meeting. */
	text: string;
	reason: string;
	/** Keys of ideas, of either round. */
	from: readonly string[];
	/** Goals, the main one first. */
	serves: readonly Benefit[];
	sheet: MeasureSheet;
	/** Keys of measures of the same group without which it cannot begin, said at the second meeting. */
	needs?: readonly { item: string; because: string }[];
	/** What the second meeting made of it; may fill gaps of the sheet. */
	second?: Rewording & { sheet?: MeasureSheet };
	/** Without it the measure never became ready for the review and stays a draft. */
	review?: ReviewStory;
	/** The group's answer to the review: version 3 goes to the same department again, which says yes to all. */
	third?: Rewording & { sheet?: MeasureSheet };
	/** How a returned measure ends that is not worded anew. */
	conclusion?: { outcome: 'reviewedWithConditions' | 'notFeasible'; reason: string };
	/** A minority view that stays open or is answered by the group. */
	dissent?: { text: string; voices: number; reply?: string };
	/** The council's amendment; all other measures are adopted as they are. */
	council?:
		| { kind: 'amend'; title?: string; text: string; reason: string }
		| { kind: 'strike'; reason: string };
	/** After adoption: who is asked to stand for it, and what they say. */
	owner?: {
		/** Key of a person in `people.ts`. */
		person: string;
		/** The responsible body, as the public reads it. */
		body: string;
		answer: 'accepted' | 'declined' | 'none';
		/** Needed when declined. */
		reason?: string;
	};
	/** Status updates of an owner who accepted, in order. Days lie between 2018-08-01 and 2019-06-14. */
	updates?: readonly {
		on: string;
		state:
			| 'notStarted'
			| 'planned'
			| 'running'
			| 'done'
			| 'permanent'
			| 'postponed'
			| 'blocked'
			| 'abandoned';
		/** One to three sentences: what happened. */
		text: string;
		/** Needed for postponed, blocked and abandoned. */
		reason?: string;
	}[];
};

export type ReviewStory = {
	/** Key of a department in `people.ts`. */
	department: string;
	/** Aspects that are not a plain yes; each with its reason. All others are yes. */
	findings: readonly {
		aspect: 'facts' | 'law' | 'competence' | 'feasibility' | 'cost' | 'duplication';
		answer: 'condition' | 'no' | 'cannotSay';
		text: string;
	}[];
	/** Days after the second meeting on which the answer came; left out: it never came. */
	answeredAfterDays?: number;
};

/** One questionnaire round: the answers to each of its five questions, by sheet; '' is left open. */
export type RoundStory = {
	key: string;
	/** A goal (asked at meeting 1) or a measure (asked at meeting 2). */
	item: string;
	/** As many as there are answers in each list: who filled each sheet. */
	sheets: readonly {
		perspective: 'Verwaltung' | 'Verein' | 'Ehrenamt' | 'Bewohner';
		online: boolean;
		/** A table that filled it together: by its phone if online, else on paper. */
		table?: string;
		/** How many filled it together. */
		people?: number;
	}[];
	/** Five lists, one per question of the template, each as long as `sheets`. */
	answers: readonly (readonly string[])[];
	consolidation?: ConsolidationStory;
};

/** What was made of the sheets before the new wording; sheets and questions are counted from 0. */
export type ConsolidationStory = {
	/** Words as they stand on the sheet; `byHand` where the wording says the same in other words. */
	quotes: readonly { sheet: number; question: number; words: string; byHand?: true }[];
	summaries: readonly { question: number; text: string }[];
	contradictions: readonly {
		sheet: number;
		question: number;
		note: string;
		/** Left out while it is open. */
		settledBecause?: string;
	}[];
};

/** A comment on one passage of the draft of November 2017, and its answer. */
export type CommentStory = {
	/** Key of a goal or measure of this area. */
	item: string;
	channel: 'web' | 'mail' | 'paper';
	name?: string;
	text: string;
	outcome: 'takenUp' | 'notTakenUp';
	/** Why it was taken up or not, in one or two sentences to the author. */
	answer: string;
	/** For at most three comments per area: the wording that the draft got because of it. */
	rewording?: { text: string; reason: string };
};
