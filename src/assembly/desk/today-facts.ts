import type { MinutesFacts, MinutesTask } from './minutes-facts.ts';
import type { DocumentKind } from '#documents/content.ts';
import type { DevelopmentState } from '#drafting/items.ts';
import type { ReadinessFacts } from '#drafting/readiness.ts';
import type { LetterStanding } from '#process/letters/planned-letters.ts';
import type { Audience } from '#process/plan/definition.ts';
import type { GroupPhaseKey, StepKind } from '#process/steps.ts';
import type { TaskAct, TemplateTask } from '#process/template.ts';
import type { Day } from '#shared/dates.ts';
import type { GroupFacts, GroupTask } from './group-facts.ts';

/** The state of a process, as far as something can be due in it. Days are local. */
export type TodayFacts = {
	readonly today: Day;
	readonly published: boolean;
	/** Public holidays of the place: they count as free when a day is counted. */
	readonly holidays: readonly Day[];
	readonly steps: readonly StepFact[];
	readonly calls: readonly CallFact[];
	/** What is prepared for steps where people come together. */
	readonly meetings: readonly MeetingFact[];
	readonly invited: number;
	readonly received: number;
	/** Messages that came by mail and that nobody has read. */
	readonly mail: number;
	/** Questions to experts that nobody has answered or passed on. */
	readonly questions: number;
	/** The areas whose briefing is out; null stands for what concerns all. */
	readonly briefed: readonly (string | null)[];
	readonly rounds: readonly RoundFact[];
	readonly items: readonly ItemFact[];
	readonly reviews: readonly ReviewFact[];
	readonly letters: { readonly failed: number; readonly kept: number };
	readonly documents: readonly { readonly kind: DocumentKind; readonly on: Day }[];
	/** The participants have voted on their concept. */
	readonly adopted: boolean;
	readonly handedOver: boolean;
	readonly consultations: readonly { readonly meetsOn: Day; readonly adopts: boolean }[];
	/** Published comments on a draft that nobody has answered. */
	readonly unanswered: number;
	/** Adopted measures for which nobody stands or has been asked. */
	readonly unowned: number;
	/** Adopted measures without news for more than half a year. */
	readonly stale: number;
	readonly minutes: MinutesFacts;
	/** Reported barriers that nobody has answered. */
	readonly barriers: { readonly count: number; readonly firstDue: Day | null };
	readonly goals: readonly GoalFact[];
	readonly group: GroupFacts;
};

export type StepFact = {
	readonly id: string;
	readonly title: string;
	readonly areaId: string | null;
	readonly area: string | null;
	readonly kind: StepKind;
	readonly groupPhase: GroupPhaseKey | null;
	readonly contents: readonly string[];
	readonly startsOn: Day | null;
	readonly endsOn: Day | null;
	readonly optional: boolean;
	/** The meeting that is prepared for it. */
	readonly meetingId?: string | undefined;
	/** What the template has the steering do for it. */
	readonly tasks: readonly TemplateTask[];
	/** What is written to people because of it. */
	readonly letters: readonly LetterFact[];
};
export type LetterFact = {
	readonly key: string;
	readonly audience: Audience;
	readonly due: Day | null;
	readonly standing: LetterStanding;
};
export type MeetingFact = {
	readonly id: string;
	readonly stepId: string;
	/** How many are on its list. */
	readonly guests: number;
	/** Place, hour and accessibility are known. */
	readonly arranged: boolean;
};
export type CallFact = {
	readonly areaId: string | null;
	readonly firstDay: Day;
	/** Included. */
	readonly lastDay: Day;
	/** It asks about a document. */
	readonly onDocument: boolean;
	/** Contributions that nobody has looked at, and comments that nobody has answered. */
	readonly waiting: number;
};
export type ItemFact = ReadinessFacts & {
	readonly id: string;
	readonly areaId: string | null;
	readonly code: string | null;
	readonly title: string;
	readonly state: DevelopmentState;
	readonly published: boolean;
	readonly version: number;
};
export type RoundFact = {
	readonly id: string;
	/** Rounds of one set end together, and are one task. */
	readonly setId?: string | undefined;
	readonly itemId: string;
	readonly version: number;
	readonly open: boolean;
	readonly lastDay: Day;
	readonly sheets: number;
	readonly people?: number | undefined;
	readonly invited: number;
};
export type GoalFact = {
	readonly areaId: string | null;
	readonly state: DevelopmentState;
	readonly publishedOn: Day;
	/** Steps whose meetings have said something about it. */
	readonly checkedAt: readonly string[];
};

export type GoalCheckTask = {
	readonly kind: 'check-goals';
	/** Null once the meeting is over. */
	readonly day: Day | null;
	readonly step: StepFact;
	readonly meetingId: string;
	readonly count: number;
};
export type ReviewFact = {
	readonly id: string;
	readonly itemId: string;
	readonly department: string;
	readonly version: number;
	readonly dueOn: Day;
	readonly answeredOn: Day | null;
};

export type Counted =
	| 'enter-dates'
	| 'some-dates'
	| 'read-contributions'
	| 'read-mail'
	| 'answer-questions'
	| 'answer-comments'
	| 'ask-owners'
	| 'stale-measures'
	| 'letters-failed'
	| 'letters-kept'
	| 'answer-barriers';
type OnItem = 'publish-item' | 'consolidate' | 'send-to-review';
type OnRound = 'round-closes' | 'word-round';
type OnReview = 'review-late' | 'review-soon' | 'review-returned';

export type Task = { readonly day: Day | null } & (
	| { readonly kind: 'publish-process' | 'invite-people' }
	| { readonly kind: Counted; readonly count: number }
	| { readonly kind: 'step-ends'; readonly step: StepFact }
	| { readonly kind: 'letter-due'; readonly step: StepFact; readonly letter: LetterFact }
	| { readonly kind: OnItem; readonly item: ItemFact }
	| {
			readonly kind: OnRound;
			readonly item: ItemFact;
			readonly round: RoundFact;
			/** How many more rounds of its set end with it. */
			readonly others?: number | undefined;
	  }
	| { readonly kind: OnReview; readonly item: ItemFact; readonly review: ReviewFact }
	| GroupTask
	| GoalCheckTask
	| StepTask
	| MinutesTask
);

/** How a task is done at the desk; what it is called in the template may mean two things here. */
export type Doing =
	TaskAct | 'answer-comments' | 'ask-for-news' | 'draft-items' | 'fill-core-group';

/** What a step of the template has the steering do, and until when. */
export type StepTask = {
	readonly kind: 'step-task';
	readonly day: Day;
	readonly step: StepFact;
	readonly task: TemplateTask;
	readonly doing: Doing;
	/** How many of its things are not done; 1 also where there is nothing to count. */
	readonly left: number;
	/** The day that was counted is free, so that another one counts. */
	readonly moved: boolean;
	/** Nothing can show whether it is done: after this day the line goes away by itself. */
	readonly until: Day | null;
};
