/** What somebody contributed, in the words of the story. */
export type Idea = {
	key: string;
	channel: 'web' | 'mail' | 'paper' | 'card' | 'telephone';
	name?: string;
	text: string;
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
	/** What few groups got round to. */
	more?: MoreOfSheet;
};

export type MoreOfSheet = {
	targetGroups?: string;
	/** What the responsible body says; a reason or a condition may follow. */
	acceptance?: 'asked' | 'accepted' | 'declined';
	acceptanceReason?: string;
	competenceNote?: string;
	/** Instead of one amount in the year. */
	money?: readonly {
		year?: number;
		euro: number;
		of: 'running' | 'investment';
		from?: string;
	}[];
	recurring?: string;
	condition?: string;
	priority?: 'high' | 'medium' | 'low';
	indicators?: readonly string[];
	risks?: string;
	synergies?: string;
};

/** `value` is a day inside the named period: its first one for a start, its last one for an end. */
export type Moment = { precision: 'day' | 'month' | 'quarter' | 'year'; value: string };
