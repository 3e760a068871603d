import type { Day } from '#shared/dates.ts';
import type { PlanRule } from './definition.ts';
import type { Statement } from './statement.ts';

export const severities = ['error', 'warning', 'hint'] as const;
/** An error breaks a rule, a warning asks somebody to look again, a hint is good to know. */
export type Severity = (typeof severities)[number];

/** Where a step could go, with everything else as it is. */
export type Move = { readonly step: string; readonly start: Day; readonly end: Day };

export type Span = { readonly first: Day; readonly last: Day };
export type Period = Span & { readonly name: string };

/** A rule of the plan that the days break: by how many days, and the nearest move that mends it. */
type Broken = {
	readonly rule: PlanRule;
	readonly days: number;
	/** Null: no day suits while everything else stays. */
	readonly move: Move | null;
};

/** What each sort of finding knows besides the steps that it concerns. */
export type Facts = {
	/** After the step that it has to wait for, or before it. */
	'wrong-order': Broken;
	'too-soon': Broken;
	'notice-missed': Broken;
	'too-far-apart': Broken;
	'ends-before-start': Broken;
	'too-short': Broken;
	'too-long': Broken;
	'on-wrong-day': Broken;
	'on-weekend': Partial<Broken>;
	'on-public-holiday': Partial<Broken> & { readonly period: Period };
	'in-summer-holidays': Partial<Broken> & { readonly period: Period };
	'in-school-holidays': Partial<Broken> & { readonly period: Period };
	'outside-plan': { readonly from: Day; readonly to: Day; readonly move: Move | null };
	'wrong-year': { readonly said: Day; readonly move: Move };
	'unknown-step': { readonly known: string | null };
	'not-a-day': { readonly said: string };
	'without-date': object;
	'same-day': { readonly day: Day };
	'on-feast': { readonly period: Period };
	'unknown-school-year': { readonly years: readonly number[] };
	// What a printed plan says, against the calendar, the rules, the days, and itself.
	'said-month': Said & { readonly month: string; readonly days: number; readonly begins: number };
	'said-names': Said & { readonly names: readonly string[] };
	'said-aspects': Said & { readonly only: readonly (readonly string[])[] };
	'said-length': Said & { readonly weeks: number; readonly period: Span; readonly days: number };
	'said-before': Said & {
		readonly than: string;
		readonly rules: readonly PlanRule[];
		/** What is meant, if the rules say so. */
		readonly better: string | null;
	};
	'said-until': Said & {
		readonly said: Day;
		readonly earliest: Day;
		readonly rightDay: Day | null;
	};
	'said-until-missed': Said & { readonly said: Day; readonly days: number };
	'window-in-holidays': Said & { readonly period: Period };
	'window-runs-on': Said & { readonly weeks: number; readonly until: Day; readonly next: string };
	'window-too-short': Said & { readonly span: Span; readonly rules: readonly PlanRule[] };
	'outside-window': Said & { readonly day: Day; readonly span: Span };
	'said-of-nothing': Said & { readonly known: string | null };
};

type Said = { readonly statements: readonly Statement[]; readonly subject: string };

export type FindingCode = keyof Facts;

/** What is the matter with a plan, as data; `sayFinding` says it. */
export type Finding = {
	[Code in FindingCode]: {
		readonly code: Code;
		readonly severity: Severity;
		/** Ids of the steps that it concerns, the one to look at first. */
		readonly steps: readonly string[];
	} & Facts[Code];
}[FindingCode];

/** S13: no group work in the summer; other school holidays are for the steering to judge. */
export const usualSeverities: Readonly<Record<FindingCode, Severity>> = {
	'wrong-order': 'error',
	'too-soon': 'error',
	'notice-missed': 'error',
	'too-far-apart': 'error',
	'ends-before-start': 'error',
	'too-short': 'error',
	'too-long': 'error',
	'on-wrong-day': 'error',
	'on-weekend': 'error',
	'on-public-holiday': 'error',
	'in-summer-holidays': 'error',
	'in-school-holidays': 'warning',
	'outside-plan': 'error',
	'wrong-year': 'error',
	'unknown-step': 'error',
	'not-a-day': 'error',
	'without-date': 'hint',
	'same-day': 'warning',
	'on-feast': 'hint',
	'unknown-school-year': 'hint',
	'said-month': 'error',
	'said-names': 'warning',
	'said-aspects': 'warning',
	'said-length': 'error',
	'said-before': 'error',
	'said-until': 'error',
	'said-until-missed': 'error',
	'window-in-holidays': 'warning',
	'window-runs-on': 'warning',
	'window-too-short': 'error',
	'outside-window': 'error',
	'said-of-nothing': 'error'
};

type FactsOf<Code extends FindingCode> = Omit<
	Extract<Finding, { code: Code }>,
	'code' | 'severity' | 'steps'
>;

/** A finding as grave as it usually is. */
export function found<Code extends FindingCode>(
	code: Code,
	steps: readonly string[],
	facts: FactsOf<Code>
): Finding {
	// The compiler does not follow one code through the union.
	return { code, severity: usualSeverities[code], steps, ...facts } as unknown as Finding;
}

export type Severities = Partial<Readonly<Record<FindingCode, Severity>>>;
