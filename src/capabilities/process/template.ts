import type { Audience, DaySet, Edge, FreeDay, Unit } from './plan/definition.ts';
import type { GroupPhaseKey, StepKind } from './steps.ts';

/** A process as data: nothing of a city or a topic is wired into the code. */
export type ProcessTemplate = {
	key: string;
	version: number;
	title: string;
	description: string;
	/** The council's full and short name: SVV, Stadtrat, Gemeinderat, Kreistag. */
	council: { name: string; short: string };
	/** How many people the core group has at least and at most; left out: 8 to 15. */
	coreGroup?: { least: number; most: number };
	phases: TemplatePhase[];
	areas: { key: string; code: string; title: string; short: string }[];
	/** Steps of the whole process, in order. */
	steps: TemplateStep[];
	/** Steps that each working group goes through (S11, table 3). */
	groupSteps: TemplateStep[];
	/** What the days of the steps have to keep to. */
	rules: TemplateRule[];
	/** How many months the plan may reach at most, counted from its first day. */
	months: number;
	/** The window of a group, which may be extended (S10); its rules name `window` where it counts. */
	groupWindow?: { from: string; to: string; weeks: number; extendedWeeks: number };
	groupPhases: { key: GroupPhaseKey; title: string }[];
	/** Five questions each (S16). */
	questionnaires: { guideline: string[]; goal: string[]; measure: string[] };
	reviewAspects: { key: string; question: string; short: string }[];
	/** Days that a department has, counted from the day of a group step (S11: the second meeting). */
	reviewDays: number;
	/** Key of the group step from whose day `reviewDays` are counted. */
	reviewAfter: string;
};

/** `thread` is the short word under the thread on the start page. */
export type TemplatePhase = { key: string; title: string; thread: string; summary: string };

export type TemplateStep = {
	key: string;
	phase: string;
	kind: StepKind;
	title: string;
	/** Where there is little room, as in the drawing of the plan; of a group step after the group's name. */
	short?: string;
	groupPhase?: GroupPhaseKey;
	methods: string[];
	contents: string[];
	optional?: boolean;
	/** Came before the time that is planned (S5): never computed, but kept where its dates are known. */
	beforehand?: boolean;
	/** The core group chooses whether this meeting is a full or a short one (S9). */
	fullOrShort?: boolean;
	/** Who is needed; left out: everybody for events, the group for meetings, the steering else. */
	audience?: Audience;
	/** In days, first and last included; left out: one day. */
	lasts?: { least: number; most: number; wanted?: number };
	/** Taken where the rules leave room: 1 is Monday. */
	prefers?: { weekdays?: number[]; at?: string };
	/** The demand of the source that this step answers, for instance `S7`. */
	demand: string;
	/** What the steering has to do for this step. */
	tasks?: TemplateTask[];
	/** What is written to people because of this step. */
	letters?: TemplateLetter[];
};

/** A day counted from the first or the last day of a step. */
export type TemplateDue = {
	count: number;
	unit: Unit;
	side: 'before' | 'after';
	edge: Edge;
};

/** A text in both languages in which we write. */
export type TemplateText = { de: string; en: string };

/** `key` is unique within the step; `act` says where at the desk the task is done. */
export type TemplateTask = {
	key: string;
	act: TaskAct;
	due: TemplateDue;
	text: TemplateText;
	demand?: string;
};

/** Texts may name {title}, {when}, {place} and {link}. */
export type TemplateLetter = {
	key: string;
	due: TemplateDue;
	audience: Audience;
	subject: TemplateText;
	text: TemplateText;
};

/** What a task is about; the desk knows for each of them where it is done. */
export const taskActs = [
	'award',
	'publish-plan',
	'approach',
	'invite',
	'arrange',
	'prepare-briefing',
	'open-call',
	'close-call',
	'open-rounds',
	'close-round',
	'word-results',
	'publish-minutes',
	'send-to-review',
	'answer-reviews',
	'write-report',
	'send-to-council',
	'answer-council',
	'compile',
	'publish-draft',
	'decide-draft',
	'hand-over',
	'enter-decision',
	'confirm-owners',
	'other'
] as const;
export type TaskAct = (typeof taskActs)[number];

/**
 * One rule. Exactly one of `atLeast` and `atMost` together with one of `after` and `before`, or `days`.
 * Steps are named by key. A rule on a group step holds for every group; `than` a group step means the
 * same group, from a step of the whole process each of them.
 */
export type TemplateRule = {
	key: string;
	step: string;
	/** Which day of the step is bound; left out: its first with `after`, its last with `before`. */
	edge?: Edge | 'whole';
	atLeast?: Distance;
	atMost?: Distance;
	after?: string;
	before?: string;
	/** Which day of the other step counts; left out: its last with `after`, its first with `before`. */
	thanEdge?: Edge;
	/** The other step is taken from the group that comes before in the order. */
	previousGroup?: boolean;
	/** Left out: a least distance before something moves back (notice), everything else stays. */
	freeDay?: FreeDay;
	days?: DaySet;
	basis?: string;
};

export type Distance = { count: number; unit: Unit };
