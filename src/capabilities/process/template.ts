import type { GroupPhaseKey, StepKind } from './steps.ts';

/** A process as data: nothing of a city or a topic is wired into the code. */
export type ProcessTemplate = {
	key: string;
	version: number;
	title: string;
	description: string;
	/** The council's full and short name: SVV, Stadtrat, Gemeinderat, Kreistag. */
	council: { name: string; short: string };
	phases: TemplatePhase[];
	areas: { key: string; code: string; title: string; short: string }[];
	/** Steps of the whole process, in order. */
	steps: TemplateStep[];
	/** Steps that each working group goes through (S11, table 3). */
	groupSteps: TemplateStep[];
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
	groupPhase?: GroupPhaseKey;
	methods: string[];
	contents: string[];
	optional?: boolean;
	/** The demand of the source that this step answers, for instance `S7`. */
	demand: string;
};
