import type { Day } from '#shared/dates.ts';
import type { StepKind } from '../steps.ts';

/**
 * What a plan has to keep to: concrete steps, rules between them and on their days, and the free days
 * of the place. Made from a template and the answers of the steering, or read from a file.
 */
export type PlanDefinition = {
	/** First and last day on which anything may lie. */
	readonly horizon: { readonly from: Day; readonly to: Day };
	readonly steps: readonly PlanStep[];
	readonly rules: readonly PlanRule[];
	readonly calendar: PlanCalendar;
};

export const audiences = [
	'all',
	'group',
	'coreGroup',
	'department',
	'council',
	'steering'
] as const;
/** Who is needed at a step. `all` meets with everybody but `steering`. */
export type Audience = (typeof audiences)[number];

export type PlanStep = {
	/** Unique in the plan: `kickoff`, `housing/meeting-1`. */
	readonly id: string;
	/** Of the template. */
	readonly key: string;
	/** Key of the area whose group takes the step; null for steps of the whole process. */
	readonly track: string | null;
	readonly title: string;
	readonly kind: StepKind;
	readonly audience: Audience;
	/** In days, first and last included; 1 and 1 is one day. */
	readonly lasts: { readonly least: number; readonly most: number; readonly wanted?: number };
	/** 1 is Monday; taken inside the slack only. */
	readonly prefers?: { readonly weekdays?: readonly number[]; readonly at?: string };
};

export type Edge = 'start' | 'end';
export const units = ['days', 'workdays', 'weeks'] as const;
export type Unit = (typeof units)[number];
/** Whether a day that is found by counting and falls on a free day (Saturday, Sunday, public holiday) moves. */
export type FreeDay = 'stays' | 'forward' | 'backward';

export type PlanRule = DistanceRule | LengthRule | DayRule;

type Named = {
	/** Unique in the plan; tells rules of tracks apart: `housing/meeting-2-soon`. */
	readonly key: string;
	/** Id of the step that is bound. */
	readonly step: string;
	/** The demand of the source or the law behind it: `S11`, `§ 193 BGB`. */
	readonly basis?: string;
};

/**
 * The bound day lies at least or at most so far after or before the other one; the day that is counted
 * from does not count itself (§ 187 BGB).
 */
export type DistanceRule = Named & {
	readonly kind: 'distance';
	readonly edge: Edge;
	readonly bound: 'atLeast' | 'atMost';
	readonly count: number;
	readonly unit: Unit;
	readonly side: 'after' | 'before';
	readonly than: string;
	readonly thanEdge: Edge;
	readonly freeDay: FreeDay;
};

/** Days that a step lasts, the first one and the last one included. */
export type LengthRule = Named & {
	readonly kind: 'length';
	readonly bound: 'atLeast' | 'atMost';
	readonly days: number;
};

/** Which days are allowed: for an edge, or for all days from the first to the last. */
export type DayRule = Named & {
	readonly kind: 'days';
	readonly edge: Edge | 'whole';
	readonly allowed: DaySet;
};

export type DaySet =
	| { readonly weekdays: readonly number[] }
	| { readonly not: 'publicHolidays' | 'schoolHolidays' | 'summerHolidays' | 'freeDays' }
	| { readonly in: 'summerHolidays' | 'councilDays' }
	| { readonly on: Day }
	| { readonly from: Day }
	| { readonly until: Day };

/** The free days of a place, as plain data. Periods include their last day. */
export type PlanCalendar = {
	readonly publicHolidays: readonly { readonly day: Day; readonly name: string }[];
	readonly schoolHolidays: readonly {
		readonly first: Day;
		readonly last: Day;
		readonly name: string;
		readonly summer: boolean;
	}[];
	/** Years of the horizon for which nobody has entered school holidays. */
	readonly unknownSchoolYears: readonly number[];
	readonly councilDays: readonly Day[];
	/** Feasts of participants: hints, never rules. */
	readonly feasts: readonly { readonly first: Day; readonly last: Day; readonly name: string }[];
};

/** First and last day of each step, by its id; a step that is missing has no date yet. */
export type PlanDates = Readonly<Record<string, { readonly start: Day; readonly end: Day }>>;
