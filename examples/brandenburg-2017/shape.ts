/** What a small example story holds. Local times are wall-clock times in the process's time zone. */
export type Story = {
	now: string;
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
	calls: StoryCall[];
	ideas: Idea[];
	guidelines: StoryItem[];
	goals: StoryItem[];
	measures: StoryItem[];
	rounds: Round[];
	reviews: StoryReview[];
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

export type StoryCall = {
	key: string;
	area: string;
	round: 1 | 2;
	title: string;
	question: string;
	opens: string;
	closes: string;
};

export type Idea = {
	key: string;
	call: string;
	at: string;
	channel: 'web' | 'mail' | 'paper' | 'card' | 'telephone';
	name?: string;
	text: string;
	publish: boolean;
	/** Said to the public and to the author; present if and only if `publish` is false. */
	hiddenBecause?: string;
};

export type StoryItem = {
	key: string;
	kind: 'guideline' | 'goal' | 'measure';
	area?: string;
	title: string;
	text: string;
	reason: string;
	/** Keys of the ideas it was made from. */
	from: string[];
	/** A measure's first entry is its main goal. */
	serves: { item: string; benefit: string }[];
	at: string;
	publishAt: string;
	sheet?: MeasureSheet;
	/** Versions 2, 3, …; a version without a sheet keeps the one before. */
	versions: {
		at: string;
		title: string;
		text: string;
		reason: string;
		sheet?: MeasureSheet;
		/** Goals: what they are measured by. */
		measuredBy?: string;
	}[];
};

export type MeasureSheet = {
	effect: string;
	forWhom: string;
	/** An empty text means: not yet said. */
	responsible: string;
	participants: string[];
	competence: 'city' | 'county' | 'state' | 'federal' | 'third';
	needs: string;
	cost:
		| { kind: 'amount'; year: number; euro: number; of: 'running' | 'investment' }
		| { kind: 'notQuantifiable'; because: string }
		| { kind: 'missing' };
	start: Moment;
	end: Moment | { permanent: true };
};

/** `value` is a day inside the named period: its first one for a start, its last one for an end. */
export type Moment = { precision: 'day' | 'month' | 'quarter' | 'year'; value: string };

export type Round = {
	key: string;
	/** The item that the questionnaire is about, in its first version. */
	item: string;
	title: string;
	opens: string;
	closes: string;
	sheets: {
		key: string;
		perspective: string;
		channel: 'web' | 'mail' | 'paper';
		/** One answer to each question of the template, in order; empty if left open. */
		answers: string[];
	}[];
	leadsTo: { item: string; version: number };
};

export type StoryReview = {
	key: string;
	measure: string;
	/** The version under review. */
	version: number;
	department: string;
	sentAt: string;
	due: string;
	answer?: {
		at: string;
		verdict: 'yes' | 'condition' | 'no';
		/** One finding for each review aspect of the template. */
		findings: { aspect: string; answer: 'yes' | 'condition' | 'no' | 'cannotSay'; text: string }[];
		summary: string;
	};
};
