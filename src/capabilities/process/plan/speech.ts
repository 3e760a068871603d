import type { Format } from '#shared/format.ts';
import type { PlanRule } from './definition.ts';
import type { Statement } from './statement.ts';

/** What the words of a finding are made with. */
export type Speech = {
	readonly format: Format;
	/** `„Erstes Treffen (Wohnen)“` */
	title(step: string | undefined): string;
	titles(steps: readonly string[]): string;
	quoted(text: string): string;
	/** The rule as a sentence with a full stop, after `Regel: `; nothing without a rule. */
	rule(finding: { readonly rule?: PlanRule }): string;
	rules(rules: readonly PlanRule[]): string;
	/** Where it stands: ` (Tabelle 1)`. */
	where(statements: readonly Statement[]): string;
	list(texts: readonly string[]): string;
};
