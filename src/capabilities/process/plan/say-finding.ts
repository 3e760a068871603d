import { atStart, formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import type { PlanRule, PlanStep } from './definition.ts';
import type { Finding, Move } from './finding.ts';
import { findingWords } from './finding-words.ts';
import { ruleWords } from './rule-words.ts';
import { sayRule } from './say-rule.ts';
import type { Speech } from './speech.ts';

export type SaidFinding = {
	readonly sentence: string;
	/** What could be done, where something can be named. */
	readonly suggestion: string | null;
};

export function sayFinding(
	finding: Finding,
	stepOf: (id: string) => Pick<PlanStep, 'title' | 'lasts'> | undefined,
	language: WrittenLanguage
): SaidFinding {
	const words = findingWords[language];
	const { quoted } = ruleWords[language];
	const format = formatFor(language);
	const ruleText = (rule: PlanRule) => `${sayRule(rule, stepOf, language)}.`;
	const title = (id: string | undefined) => quoted(stepOf(id ?? '')?.title ?? id ?? '');
	const speech: Speech = {
		...{ format, quoted, title },
		titles: (steps) => words.list(words.few(steps.map(title))),
		rule: ({ rule }) => (rule ? ` ${words.rule}: ${ruleText(rule)}` : ''),
		rules: (rules) => rules.map(ruleText).join(' '),
		where: (statements) => {
			const places = [...new Set(statements.flatMap(({ where }) => where ?? []))];
			return places.length === 0 ? '' : ` (${words.list(places)})`;
		},
		list: words.list
	};
	// Each entry takes the findings of its own code; the compiler does not see that both come from one.
	const say = words.sentences[finding.code] as (finding: Finding, speech: Speech) => string;
	return {
		sentence: atStart(say(finding, speech)),
		suggestion: suggestionFor(finding, speech, language)
	};
}

function suggestionFor(finding: Finding, speech: Speech, language: WrittenLanguage): string | null {
	const words = findingWords[language];
	if ('move' in finding && finding.move !== undefined)
		return finding.move ? sayMove(finding.move, speech, language) : words.noDay;
	const advice = words.advice[finding.code] as
		((finding: Finding, speech: Speech) => string | null) | undefined;
	return advice?.(finding, speech) ?? null;
}

function sayMove({ step, start, end }: Move, { format, title }: Speech, language: WrittenLanguage) {
	return findingWords[language].move(title(step), format.span(start, end));
}
