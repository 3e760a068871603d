import type { AreaStory } from './area-story.ts';
import type { Idea } from './shape.ts';

/** What the example tells. Local times are wall-clock times in the process's time zone. */
export type Story = {
	/** The last moment that is played. */
	until: string;
	process: {
		slug: string;
		template: string;
		title: string;
		tagline: string;
		city: string;
		land: string;
		timeZone: string;
		contact: string;
		note: string;
	};
	groupOrder: string[];
	dates: StoryDate[];
	people: {
		steering: Person[];
		participants: (Person & { sector: Sector; organisation?: string })[];
		departments: { key: string; name: string; reviewer: Person }[];
	};
	/** Calls to everybody, without an area. */
	calls: GeneralCall[];
	guidelines: Guideline[];
	/** Items in easy German and other languages. */
	itemTexts?: readonly StoryItemText[];
	areas: AreaStory[];
	concept: ConceptStory;
	/** What was written down at meetings. */
	minutes?: readonly StoryMinutes[];
	coreGroup: CoreGroupStory;
	/** What the groups know before they meet, and what was asked. */
	briefings: readonly StoryBriefing[];
	predecessor?: StoryPredecessor;
	/** Who is on the list without a role. */
	list: readonly StorySubscriber[];
	/** Invitations of groups that go by mail, and when they are released; all others go on paper. */
	invitations: {
		byMail: readonly { area: string; step: string; releasedAt: string }[];
		/** Why the others are left out. */
		onPaper: string;
	};
	structure: StructureStory;
	/** What the texts of the installation leave open, in the order of their gaps. */
	siteTextGaps: Readonly<
		Record<'de' | 'en', Readonly<Partial<Record<'imprint' | 'accessibility', readonly string[]>>>>
	>;
};

/** What one group merged, struck and checked again at its second meeting. */
export type StructureStory = {
	/** Key of an area. */
	area: string;
	/** Measures beside those of the area, which do not last. */
	extra: readonly {
		key: string;
		title: string;
		text: string;
		reason: string;
		serves: { item: string; benefit: string };
	}[];
	merge: { survivor: string; merged: string; title: string; text: string; reason: string };
	drop: { item: string; reason: string };
	checks: readonly { item: string; outcome: 'confirmed' | 'back'; reason?: string }[];
};

export type StoryBriefing = {
	/** Key of an area. */
	area: string;
	/** When its parts are typed in. */
	from: string;
	publishAt: string;
	parts: readonly {
		kind: 'figure' | 'law' | 'old';
		title: string;
		text?: string;
		source?: string;
		asOf?: string;
		link?: string;
		/** A table as it is pasted. */
		figures?: string;
	}[];
	/** One without an answer is passed on to the expert, and open. */
	questions: readonly {
		at: string;
		text: string;
		expert: string;
		answer?: string;
		answerAt?: string;
	}[];
};

export type StoryItemText = {
	/** Key of an item. */
	item: string;
	form: string;
	at: string;
	title: string;
	text: string;
	by: string;
	/** One without is not checked yet. */
	checked?: { at: string; by: string };
};

export type StorySubscriber = {
	at: string;
	name: string;
	email: string;
	organisation?: string;
	sector?: Sector;
	kinds: readonly string[];
	/** Keys of areas; none for all. */
	areas: readonly string[];
	rhythm: 'atOnce' | 'weekly';
	consent: string;
};

export type StoryMinutes = {
	area: string;
	step: string;
	lines: readonly {
		/** Which point of the agenda, counted from 0. */
		point: number;
		kind: 'note' | 'decision' | 'task' | 'idea' | 'goal' | 'measure';
		text: string;
		who?: string;
		publicAs?: string;
		due?: string;
		done?: { at: string; result: string };
	}[];
	putForward: { at: string; until: string };
	/** Objections; one without an answer is still open. */
	objections?: readonly {
		at: string;
		/** Key of a participant. */
		by: string;
		line: number;
		text: string;
		answer?: { at: string; reply: string };
	}[];
	/** After the time for objections. */
	publishAt?: string;
};

export type CoreGroupStory = {
	/** The last day of all terms. */
	until: string;
	/** Keys of participants, and the day on which they came forward in the room. */
	members: { person: string; forward: string; areas: string[]; shows: 'all' | 'name' | 'none' }[];
	wanted: {
		institution: string;
		sector: Sector;
		/** Key of an area. */
		area: string;
		approacher: string;
		state: string;
		reason?: string;
	}[];
};

export type StoryDate = {
	step: string;
	/** Key of an area of the template; set for group steps only. */
	area?: string;
	on: string;
	/** Last day, included. */
	until?: string;
	at?: string;
	place?: string;
	/** What is on record about it. */
	note?: string;
	/** True if everything in this entry is on public record. */
	real: boolean;
};

export type Person = { key: string; name: string; email: string };

export type Sector =
	| 'administration'
	| 'provider'
	| 'volunteer'
	| 'politics'
	| 'business'
	| 'education'
	| 'migrantOrganisation'
	| 'resident';

export type GeneralCall = {
	title: string;
	question: string;
	opens: string;
	closes: string;
	/** When the first idea comes; the others follow within the same evening, or over the days until `closes`. */
	from: string;
	pace: 'evening' | 'days';
	ideas: readonly Idea[];
};

export type Guideline = {
	key: string;
	title: string;
	text: string;
	reason: string;
	from: readonly string[];
	at: string;
	publishAt: string;
	/** What the specialist event made of it. */
	second?: SecondWording;
};

export type SecondWording = { at: string; text: string; reason: string; rating?: RatingStory };

/** Wordings that competed, rated on cards in the room: the present one, the one that was taken, others. */
export type RatingStory = {
	origin: string;
	others: readonly { text: string; origin: string }[];
	/** The numbers of each card in the order of the wordings; null where one is missing. */
	cards: readonly (readonly (number | null)[])[];
};

/** What happens to the concept as a whole, after the groups. */
export type ConceptStory = {
	interimReport: { at: string; preface: string };
	draft: { at: string; preface: string; title: string; question: string; until: string };
	/** Day on which the answers to comments begin. */
	answersFrom: string;
	concept: { at: string; preface: string };
	adoption: {
		on: string;
		present: number;
		yes: number;
		no: number;
		abstained: number;
		note: string;
	};
	handover: { on: string; recipient: string };
	consultations: readonly {
		scheduledAt: string;
		body: string;
		role: 'hearing' | 'preliminary' | 'decision' | 'information';
		on: string;
		result: 'adopted' | 'adoptedAmended' | 'recommended' | 'noted' | 'postponed' | 'rejected';
		resolution?: string;
		note?: string;
		/** The amendments of the areas are recorded here, on this day. */
		amendmentsOn?: string;
	}[];
	resolved: { at: string; preface: string };
	ownersFrom: string;
};

/** The concept before this one, from a file beside the story; old texts are named by their titles. */
export type StoryPredecessor = {
	file: string;
	title: string;
	year: string;
	readAt: string;
	takenAt: string;
	outcomes: readonly {
		old: string;
		outcome: 'done' | 'running' | 'notBegun' | 'givenUp' | 'unknown';
		text: string;
		source: string;
	}[];
	compared: readonly {
		at: string;
		old: string;
		relation: 'kept' | 'reworded' | 'dropped';
		item?: string;
		reason: string;
	}[];
};
