import type { ComputedPlan } from '#process/plan/compute-plan.ts';
import { checkPlan } from '#process/plan/check.ts';
import type { PlanDates } from '#process/plan/definition.ts';
import type { Plan } from '#process/plan/plan-of.ts';
import { sayChoice } from '#process/plan/say-choice.ts';
import { sayFinding } from '#process/plan/say-finding.ts';
import { formatFor } from '#shared/format.ts';
import type { WrittenLanguage } from '#shared/language.ts';
import { sayRules, stepsByName } from './shown-changes.ts';

/** A computed plan that nobody has adopted yet, with the reason for each day; or why there is none. */
export function showProposal(
	plan: Plan,
	computed: ComputedPlan,
	fixed: PlanDates,
	language: WrittenLanguage
) {
	const format = formatFor(language);
	const planned = new Map(computed.definition.steps.map((step) => [step.id, step]));
	const names = stepsByName(plan);
	const stepOf = (id: string) => planned.get(id) ?? names(id);
	if (!computed.ok)
		return { ok: false as const, conflict: sayRules(computed.conflict, stepOf, language) };
	const { dates, choices, definition } = computed;
	const why = new Map(choices.map(({ step, reasons }) => [step, reasons]));
	const rows = Object.entries(dates)
		.sort(([, one], [, other]) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0))
		.map(([id, { start, end }]) => ({
			id,
			title: stepOf(id)?.title ?? id,
			kind: planned.get(id)?.kind ?? ('task' as const),
			when: end === start ? format.day(start) : format.span(start, end),
			kept: id in fixed,
			why: sayChoice(why.get(id) ?? [], start, stepOf, language)
		}));
	const ends = Object.values(dates)
		.map(({ end }) => end)
		.sort();
	return {
		ok: true as const,
		rows,
		span: format.span(
			rows.length > 0 ? (dates[rows[0]?.id ?? '']?.start ?? '') : '',
			ends.at(-1) ?? null
		),
		findings: checkPlan({ definition, dates })
			.filter(({ code }) => code !== 'without-date')
			.map((finding) => ({ severity: finding.severity, ...sayFinding(finding, stepOf, language) }))
	};
}
