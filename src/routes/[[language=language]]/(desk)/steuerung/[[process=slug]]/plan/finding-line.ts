import type { Severity } from '#process/plan/finding.ts';

export type FindingLine = {
	readonly severity: Severity;
	readonly sentence: string;
	readonly suggestion: string | null;
	/** By which it is found in the drawing. */
	readonly number?: number | null;
};
